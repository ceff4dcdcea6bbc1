import { boxOf } from '../box';
import { collection, type HostObject } from '../hostObject';
import type { OpenBook, OpenSheet, OpenTable } from '../openBook';
import { rangeObject } from './range';

/** The tables of a sheet, or of all. */
export function tableCollection(book: OpenBook, sheets: () => readonly OpenSheet[]): HostObject {
  const [only] = sheets();
  return collection(
    'TableCollection',
    () => sheets().flatMap((sheet) => sheet.tables.map((table) => tableObject(book, sheet, table))),
    {
      leads: {
        Add: (address) => {
          if (!only) throw new Error('no sheet for the table');
          return tableObject(book, only, book.addTable(only, boxOf(String(address))));
        },
      },
    },
  );
}

function tableObject(book: OpenBook, sheet: OpenSheet, table: OpenTable): HostObject {
  const accept = () => {};
  return {
    name: 'Table',
    values: {
      id: () => `{${sheet.id}${table.box.row},${table.box.column}}`,
      name: () => table.name,
      showTotals: () => table.showTotals,
      showHeaders: () => table.showHeaders,
    },
    writes: {
      Name: (name) => {
        table.name = String(name);
      },
      Style: accept,
      ShowBandedRows: accept,
    },
    leads: {
      GetRange: () => rangeObject(book, sheet, table.box),
      Columns: () => columnCollection(book, sheet, table),
    },
  };
}

function columnCollection(book: OpenBook, sheet: OpenSheet, table: OpenTable): HostObject {
  const { box } = table;
  const columns = () =>
    Array.from({ length: table.box.columns }, (_, index) =>
      columnObject(book, sheet, table, box.column + index),
    );
  return collection('TableColumnCollection', columns, {
    leads: {
      Add: () => columnObject(book, sheet, table, book.addColumn(sheet, table).column),
    },
  });
}

function columnObject(
  book: OpenBook,
  sheet: OpenSheet,
  table: OpenTable,
  column: number,
): HostObject {
  const { row, rows } = table.box;
  const whole = { row, column, rows, columns: 1 };
  const header = { ...whole, rows: 1 };
  const body = { ...whole, row: row + 1, rows: Math.max(1, rows - 1) };
  const range = (box: typeof whole) => rangeObject(book, sheet, box);
  return {
    name: 'TableColumn',
    values: {
      id: () => column,
      name: () => String(sheet.cells.getCell(row + 1, column + 1).value ?? ''),
      values: () => {
        const { values } = range(whole).values ?? {};
        return values?.();
      },
    },
    leads: {
      GetHeaderRowRange: () => range(header),
      GetDataBodyRange: () => range(body),
    },
    does: {
      Delete: () => book.deleteColumn(sheet, table, column - table.box.column),
    },
  };
}
