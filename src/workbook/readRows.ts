import { type Finding, finding, findingOf, type Result } from '../findings';
import type { Placed, RowSource } from '../forum';
import { blank, type Cell, type Column } from '../sheets';
import { colouredCells } from './colouredCells';
import { columnLetters } from './columnLetters';
import type { MoreColumn } from './fieldColumns';
import type { DeclaredField } from './headerFindings';
import type { LocatedTable } from './locateTable';
import { meantCell, type SheetMapping } from './mapping/sheetMapping';
import { type MonthFields, partMonths, withMonths } from './markedMonths';
import { cellsWithMerges } from './mergedCells';
import type { RecordRow, recordRows } from './recordRows';
import type { Heading } from './rowHeading';
import { type SpreadRow, spreadRow } from './spreadRow';

export type RawRow = Record<string, unknown> & Placed;

/** What reading the rows of a table needs to know of its sheet. */
export interface RowsOf {
  readonly name: string;
  readonly declared: readonly DeclaredField[];
  readonly several: readonly string[];
  readonly months: MonthFields | undefined;
  readonly mapping: SheetMapping;
  readonly more: readonly MoreColumn[];
}

/** Reads the records of a table, given the rows that hold one. */
export function readRows(
  table: LocatedTable,
  found: ReturnType<typeof recordRows>,
  sheet: RowsOf,
): Result<readonly RawRow[]> {
  const { grid, headerRow, columns } = table;
  const { declared, mapping, several } = sheet;
  const { months, others: more } = partMonths(sheet.more, sheet.months);
  const findings: Finding[] = [...found.findings];
  const rows: RawRow[] = [];
  const cellAt = cellsWithMerges(table);
  const coloured = colouredCells(table, declared, found.rows, cellAt);
  findings.push(...coloured.findings);
  const letters: Record<string, string> = {};
  for (const { field, column } of sheet.more) letters[field] = columnLetters(column);
  for (const [field, column] of columns) letters[field] = columnLetters(column);
  const context = { serialsFrom: grid.dates1904 ? 1904 : 1900 } as const;
  let hidden = 0;
  for (const record of found.rows) {
    const { row } = record;
    const at: RowSource = {
      workbook: grid.workbook,
      sheet: table.sheet.name,
      row,
      columns: letters,
    };
    const cells = declared.map(([field]) => {
      const column = columns.get(field);
      if (column === undefined) return blank;
      const own = cellAt(row, column);
      return meantCell(mapping, field, own.kind === 'blank' ? coloured.cellAt(row, column) : own);
    });
    const given = headingCells(declared, cells, record, at);
    findings.push(...given.findings);
    const timed = sheet.months
      ? withMonths(declared, given.cells, months, sheet.months, { at, cellAt })
      : { cells: given.cells, findings: [] };
    findings.push(...timed.findings);
    const spread: SpreadRow = spreadRow(declared, timed.cells, {
      table,
      at,
      cellAt,
      several,
      more,
    });
    findings.push(...spread.findings);
    if (spread.rows[0]?.every(({ kind }) => kind === 'blank')) continue;
    if (table.sheet.hiddenRows.has(row)) hidden += 1;
    spread.rows.forEach((one, index) => {
      const { value, findings: problems } = readRow(declared, one, at, context, sheet.name);
      if (value) rows.push(value);
      // What is wrong with the row's other cells is said once.
      if (index === 0) findings.push(...problems);
    });
  }
  if (hidden > 0) {
    const source = { workbook: grid.workbook, sheet: table.sheet.name, cell: `A${headerRow}` };
    findings.push(finding('hidden-rows-read', { sheet: sheet.name, rows: hidden }, source));
  }
  return { value: rows, findings };
}

/** A row's cells with what the heading above it gives; a cell that says something else wins, and is said. */
function headingCells(
  declared: readonly DeclaredField[],
  cells: readonly Cell[],
  { heading, row }: RecordRow,
  at: RowSource,
): { readonly cells: readonly Cell[]; readonly findings: readonly Finding[] } {
  if (!heading || cells.every(({ kind }) => kind === 'blank')) return { cells, findings: [] };
  const findings: Finding[] = [];
  const filled = cells.map((cell, index): Cell => {
    const [field, column] = declared[index] ?? [];
    if (field !== heading.field || !column) return cell;
    if (cell.kind === 'blank') return { kind: 'text', text: heading.text };
    const problem = differing(cell, heading, column, row);
    if (problem) {
      const cellName = `${at.columns[heading.field] ?? 'A'}${row}`;
      const source = { workbook: at.workbook, sheet: at.sheet, cell: cellName };
      findings.push(finding('heading-differs', problem, source));
    }
    return cell;
  });
  return { cells: filled, findings };
}

function differing(cell: Cell, heading: Heading, column: Column<unknown>, _row: number) {
  if (cell.kind !== 'text') return undefined;
  if (cell.text.trim().toLowerCase() === heading.text.toLowerCase()) return undefined;
  const where = `${columnLetters(heading.column)}${heading.row}`;
  return { column: column.header, heading: heading.text, where };
}

function readRow(
  declared: readonly DeclaredField[],
  cells: readonly Cell[],
  at: RowSource,
  context: { readonly serialsFrom: 1900 | 1904 },
  sheetName: string,
): Result<RawRow | undefined> {
  const findings: Finding[] = [];
  const row: RawRow = { at };
  let isWhole = true;
  declared.forEach(([field, column], index) => {
    const { value, problems } = column.read(cells[index] ?? blank, context);
    row[field] = value;
    const source = {
      workbook: at.workbook,
      sheet: at.sheet,
      cell: `${at.columns[field] ?? 'A'}${at.row}`,
    };
    for (const problem of problems) findings.push(findingOf(problem, source));
    if (!column.required || value !== undefined) return;
    isWhole = false;
    if (problems.length > 0) return;
    findings.push(finding('value-missing', { sheet: sheetName, column: column.header }, source));
  });
  return { value: isWhole ? row : undefined, findings };
}
