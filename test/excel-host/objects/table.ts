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
      Rows: () => ({
        name: 'TableRowCollection',
        leads: {
          Add: (_, rows) => {
            book.addRows(sheet, table, rows as readonly (readonly unknown[])[]);
            return { name: 'TableRow', values: { index: () => table.box.rows - 2 } };
          },
          GetItemAt: (index) => ({
            name: 'TableRow',
            does: { Delete: () => book.deleteRow(sheet, table, Number(index)) },
          }),
        },
      }),
      Columns: () => columnCollection(book, sheet, table),
    },
  };
}

function columnCollection(book: OpenBook, sheet: OpenSheet, table: OpenTable): HostObject {
  const columns = () => table.columnIds.map((id) => columnObject(book, sheet, table, id));
  return collection('TableColumnCollection', columns, {
    leads: {
      Add: () => {
        book.addColumn(sheet, table);
        return columns().at(-1) ?? null;
      },
    },
  });
}

function columnObject(book: OpenBook, sheet: OpenSheet, table: OpenTable, id: number): HostObject {
  const index = () => table.columnIds.indexOf(id);
  const part = (skip: number, rows: number) => () =>
    rangeObject(book, sheet, {
      row: table.box.row + skip,
      column: table.box.column + index(),
      rows,
      columns: 1,
    });
  const { rows } = table.box;
  const whole = part(0, rows);
  return {
    name: 'TableColumn',
    values: {
      id: () => id,
      name: () => {
        const { values } = part(0, 1)().values ?? {};
        return String(values?.());
      },
      values: () => {
        const { values } = whole().values ?? {};
        return values?.();
      },
    },
    leads: {
      GetHeaderRowRange: part(0, 1),
      GetDataBodyRange: part(1, Math.max(1, rows - 1)),
    },
    does: { Delete: () => book.deleteColumn(sheet, table, index()) },
  };
}
