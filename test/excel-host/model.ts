import type { Workbook, Worksheet } from 'exceljs';
import { ExcelError, type HostObject } from './batch';
import { rangeObject } from './range';

/** A workbook as Office.js sees it: what reading it asks for. */
export function workbookObject(
  name: string,
  workbook: Workbook,
  selected: (place: string) => void,
): HostObject {
  const sheets = workbook.worksheets.map((sheet) => worksheetObject(sheet, selected));
  const worksheets: HostObject = {
    name: 'Worksheets',
    call: (name) => /^_(Un)?[Rr]egister\w+Event$/.test(name),
    items: () => sheets,
    value: () => undefined,
    member: (member, [wanted]) => {
      if (!/^getItem/i.test(member)) return undefined;
      const found = sheets.find((sheet) => sheet.value('name') === wanted);
      if (found || /OrNullObject$/.test(member)) return found ?? null;
      throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    },
  };
  const functions: HostObject = {
    name: 'Functions',
    value: () => undefined,
    // Of Excel's functions only DATE(2000,1,1) is asked.
    member: () => ({
      name: 'FunctionResult',
      member: () => undefined,
      value: (value) =>
        value === 'value' ? 36526 - (workbook.properties.date1904 ? 1462 : 0) : '',
    }),
  };
  return {
    name: 'Workbook',
    value: (value) => ({ name })[value],
    member: (member) => ({ Worksheets: worksheets, Functions: functions })[member],
  };
}

function worksheetObject(sheet: Worksheet, selected: (place: string) => void): HostObject {
  const isProtected = 'sheetProtection' in sheet && Boolean(sheet.sheetProtection);
  const protection: HostObject = {
    name: 'WorksheetProtection',
    value: (value) => ({ protected: isProtected })[value],
    member: () => undefined,
  };
  const self = { name: sheet.name, id: String(sheet.id), visibility: visibilityOf(sheet) };
  const tables = tablesOf(sheet).map(({ name, ref, totalsRow, headerRow }): HostObject => {
    const values = { name, showTotals: totalsRow === true, showHeaders: headerRow !== false };
    return {
      name: 'Table',
      value: (value) => values[value as keyof typeof values],
      member: (member) => (member === 'GetRange' ? rangeObject(sheet, boxOf(ref)) : undefined),
    };
  });
  return {
    name: 'Worksheet',
    value: (value) => self[value as keyof typeof self],
    // That it listens is enough: cells change here only by the pane's own writing.
    call: (name) => name === 'Activate' || /^_(Un)?[Rr]egister\w+Event$/.test(name),
    member: (member, args) => {
      switch (member) {
        case 'Protection':
          return protection;
        case 'GetRange':
          return rangeObject(sheet, boxOf(String(args[0])), selected);
        case 'Tables':
          return {
            name: 'Tables',
            items: () => tables,
            value: () => undefined,
            member: () => undefined,
          };
        case 'GetUsedRangeOrNullObject':
          return sheet.actualRowCount === 0 ? null : rangeObject(sheet, usedBox(sheet));
        case 'GetRangeByIndexes': {
          const [row = 0, column = 0, rows = 1, columns = 1] = args.map(Number);
          return rangeObject(sheet, { row, column, rows, columns });
        }
        default:
          return undefined;
      }
    },
  };
}

const visibilityOf = ({ state }: Worksheet): string =>
  ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[state];

interface TableModel {
  readonly name: string;
  readonly ref: string;
  readonly totalsRow?: boolean;
  readonly headerRow?: boolean;
}

/** exceljs gives the table's definition below its object. */
function tablesOf(sheet: Worksheet): readonly TableModel[] {
  const tables = Object.values((sheet as unknown as { tables: Record<string, unknown> }).tables);
  return tables.map((one) => {
    const { table } = one as { table: TableModel & { tableRef?: string } };
    return { ...table, ref: table.tableRef ?? table.ref };
  });
}

/** A rectangle of cells, counted from 0 as Office.js does. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function usedBox(sheet: Worksheet): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  sheet.eachRow((row, number) => {
    row.eachCell((_, column) => {
      top = Math.min(top, number);
      bottom = Math.max(bottom, number);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}

function boxOf(ref: string): Box {
  const [first, last = first] = ref.split(':').map((cell) => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits), column };
  });
  if (!first || !last) throw new Error(`no range ${ref}`);
  return {
    row: first.row - 1,
    column: first.column - 1,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
