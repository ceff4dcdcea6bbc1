import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { type Box, boxOf, refOf } from './box';
import { ExcelError } from './hostObject';
import { type Language, typedIn } from './typed';

/** An Excel table; its box holds the headers. */
export interface OpenTable {
  name: string;
  box: Box;
  readonly showTotals: boolean;
  readonly showHeaders: boolean;
  /** What its columns are known by, in their order: a column keeps its own when others go. */
  columnIds: number[];
}

/** A sheet with what exceljs does not keep as Excel does. */
export interface OpenSheet {
  readonly id: string;
  readonly cells: Worksheet;
  tables: OpenTable[];
  isProtected: boolean;
  /** What setting up asked for, in words, by range. */
  readonly rules: string[];
}

/** What Excel tells the add-in of. */
export type BookEvent =
  | {
      readonly kind: 'changed' | 'selected';
      readonly sheet: OpenSheet;
      readonly address: string;
    }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: OpenSheet };

/** A workbook that is open in our Excel. */
export class OpenBook {
  readonly #workbook: Workbook;
  readonly #tell: (event: BookEvent) => void;
  readonly name: string;
  sheets: OpenSheet[];
  names: { name: string; formula: string }[];
  selection: { sheet: OpenSheet; box: Box } | undefined;
  /** The workbooks that the add-in had Excel open. */
  readonly created: Uint8Array[] = [];
  isReadOnly = false;
  /** The language that it is shown in. */
  language: Language = 'en-GB';
  isStructureProtected = false;
  savesItself = false;

  constructor(name: string, workbook: Workbook, tell: (event: BookEvent) => void) {
    this.name = name;
    this.#workbook = workbook;
    this.#tell = tell;
    this.sheets = workbook.worksheets.map((cells) => ({
      id: `{${cells.id}}`,
      cells,
      tables: tablesIn(cells),
      isProtected: Boolean((cells as { sheetProtection?: unknown }).sheetProtection),
      rules: [],
    }));
    this.names = workbook.definedNames.model.map((one) => ({
      name: one.name,
      formula: one.ranges.join(','),
    }));
    const [first] = this.sheets;
    if (first) this.selection = { sheet: first, box: boxOf('A1') };
  }

  get dates1904(): boolean {
    return this.#workbook.properties.date1904 === true;
  }

  sheet(name: string): OpenSheet {
    const found = this.sheets.find(({ cells }) => cells.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string): OpenSheet {
    this.#refuse(this.isStructureProtected);
    if (this.sheets.some(({ cells }) => cells.name.toLowerCase() === name.toLowerCase())) {
      throw new ExcelError('ItemAlreadyExists');
    }
    const cells = this.#workbook.addWorksheet(name);
    const sheet = { id: `{${cells.id}}`, cells, tables: [], isProtected: false, rules: [] };
    this.sheets.push(sheet);
    this.#tell({ kind: 'added', sheet });
    return sheet;
  }

  deleteSheet(sheet: OpenSheet): void {
    this.#refuse(this.isStructureProtected);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.#workbook.removeWorksheet(sheet.cells.id);
    this.#tell({ kind: 'deleted', sheet });
  }

  addTable(sheet: OpenSheet, box: Box): OpenTable {
    this.#refuse(sheet.isProtected);
    const taken = new Set(this.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
    const name = Array.from({ length: 1000 }, (_, index) => `Table${index + 1}`).find(
      (one) => !taken.has(one),
    );
    const table = {
      name: name ?? 'Table',
      box,
      showTotals: false,
      showHeaders: true,
      columnIds: idsOf(box),
    };
    sheet.tables.push(table);
    return table;
  }

  /** What the user does by typing: Excel tells of it. */
  type(name: string, address: string, value: CellValue): void {
    const sheet = this.sheet(name);
    this.write(sheet, boxOf(address), [[value]]);
  }

  /** What the user does by choosing from a list on the web: Excel may tell nobody. */
  chooseInSilence(name: string, address: string, value: CellValue): void {
    this.sheet(name).cells.getCell(address).value = value;
  }

  select(sheet: OpenSheet, box: Box): void {
    this.selection = { sheet, box };
    this.#tell({ kind: 'selected', sheet, address: refOf(box) });
  }

  write(sheet: OpenSheet, box: Box, values: readonly (readonly unknown[])[]): void {
    const cells = values.flatMap((row, down) =>
      row.map((value, across) => ({
        cell: sheet.cells.getCell(box.row + down + 1, box.column + across + 1),
        value,
      })),
    );
    this.#refuse(sheet.isProtected && cells.some(({ cell }) => cell.protection?.locked !== false));
    for (const { cell, value } of cells) {
      // Excel leaves alone what it is given null for.
      if (value === null) continue;
      const stands = typeof value === 'string' ? this.#typed(value) : value;
      cell.value = stands === '' ? null : (stands as CellValue);
    }
    this.#tell({ kind: 'changed', sheet, address: refOf(box) });
  }

  /** Adds a column at the end of a table; gives its box. What stood to the right moves along. */
  addColumn(sheet: OpenSheet, table: OpenTable): Box {
    this.#refuse(sheet.isProtected);
    const { row, column, rows, columns } = table.box;
    const at = column + columns;
    for (let number = row + 1; number <= row + rows; number += 1) {
      const line = sheet.cells.getRow(number);
      for (let last = line.cellCount; last > at; last -= 1) {
        line.getCell(last + 1).value = line.getCell(last).value;
        line.getCell(last).value = null;
      }
    }
    table.box = { ...table.box, columns: columns + 1 };
    table.columnIds.push(Math.max(...table.columnIds) + 1);
    const added = { row, column: at, rows, columns: 1 };
    this.write(sheet, { ...added, rows: 1 }, [[`Column${columns + 1}`]]);
    return added;
  }

  /** Adds rows at the end of a table; what stands below is taken to be empty. */
  addRows(sheet: OpenSheet, table: OpenTable, rows: readonly (readonly unknown[])[]): void {
    const { row, rows: before } = table.box;
    table.box = { ...table.box, rows: before + rows.length };
    this.write(sheet, { ...table.box, row: row + before, rows: rows.length }, rows);
  }

  /** Deletes a row of a table, counted from 0 below its headers. What stood below moves up. */
  deleteRow(sheet: OpenSheet, table: OpenTable, index: number): void {
    this.#refuse(sheet.isProtected);
    const { row, column, rows, columns } = table.box;
    const last = sheet.cells.rowCount;
    for (let number = row + index + 2; number <= last; number += 1) {
      for (let across = column + 1; across <= column + columns; across += 1) {
        const below = sheet.cells.getCell(number + 1, across);
        sheet.cells.getCell(number, across).value = below.value;
      }
    }
    table.box = { ...table.box, rows: rows - 1 };
    this.#tell({ kind: 'changed', sheet, address: refOf(table.box) });
  }

  deleteColumn(sheet: OpenSheet, table: OpenTable, index: number): void {
    this.#refuse(sheet.isProtected);
    const { row, column, rows, columns } = table.box;
    for (let number = row + 1; number <= row + rows; number += 1) {
      sheet.cells.getRow(number).splice(column + index + 1, 1);
    }
    table.box = { ...table.box, columns: columns - 1 };
    table.columnIds.splice(index, 1);
    this.#tell({ kind: 'changed', sheet, address: refOf(table.box) });
  }

  /** The workbook as Excel would save it. */
  async saved(): Promise<Uint8Array> {
    const copy = new exceljs.Workbook();
    await copy.xlsx.load((await this.#workbook.xlsx.writeBuffer()) as ArrayBuffer);
    for (const { cells, tables } of this.sheets) {
      const sheet = copy.getWorksheet(cells.name);
      for (const name of Object.keys(tableObjects(cells))) sheet?.removeTable(name);
      for (const { name, box, showTotals } of tables) {
        const [headers = [], ...rows] = valuesIn(cells, box);
        sheet?.addTable({
          name,
          ref: refOf({ ...box, rows: 1, columns: 1 }),
          totalsRow: showTotals,
          columns: headers.map((header) => ({ name: String(header) })),
          rows: rows as unknown[][],
        });
      }
    }
    return new Uint8Array((await copy.xlsx.writeBuffer()) as ArrayBuffer);
  }

  /** An apostrophe before a text says that it is one; Excel leaves it out. */
  #typed(text: string): string | number | boolean {
    return text.startsWith("'") ? text.slice(1) : typedIn(this.language, text);
  }

  #refuse(isProtected: boolean): void {
    if (isProtected || this.isReadOnly) {
      throw new ExcelError('AccessDenied', 'You do not have permissions to do this.');
    }
  }
}

const valuesIn = (cells: Worksheet, box: Box): readonly (readonly CellValue[])[] =>
  Array.from({ length: box.rows }, (_, down) =>
    Array.from(
      { length: box.columns },
      (_unused, across) => cells.getCell(box.row + down + 1, box.column + across + 1).value,
    ),
  );

interface TableInFile {
  readonly name: string;
  readonly ref: string;
  readonly tableRef?: string;
  readonly totalsRow?: boolean;
  readonly headerRow?: boolean;
}

/** exceljs keeps its tables where its types do not say. */
const tableObjects = (sheet: Worksheet): Readonly<Record<string, { table: TableInFile }>> =>
  (sheet as unknown as { tables: Record<string, { table: TableInFile }> }).tables;

const tablesIn = (sheet: Worksheet): OpenTable[] =>
  Object.values(tableObjects(sheet)).map(({ table }) => ({
    name: table.name,
    box: boxOf(table.tableRef ?? table.ref),
    showTotals: table.totalsRow === true,
    showHeaders: table.headerRow !== false,
    columnIds: idsOf(boxOf(table.tableRef ?? table.ref)),
  }));

const idsOf = ({ columns }: Box): number[] =>
  Array.from({ length: columns }, (_, index) => index + 1);
