import { type Finding, finding } from '../findings';
import { nameKey } from '../forum';
import { columnLetters } from './columnLetters';
import type { DeclaredField } from './headerFindings';
import { headerKey } from './headers';
import type { LocatedTable } from './locateTable';
import { type Around, aroundRows, type FilledCells, type Heading, headingIn } from './rowHeading';
import { lastRecordRow } from './totalsRow';

/** A row that holds a record, with what the heading above it says. */
export interface RecordRow {
  readonly row: number;
  readonly heading: Heading | undefined;
}

/** The rows of a table that hold records, and what is to say of those that do not. */
export interface RecordRows {
  readonly rows: readonly RecordRow[];
  readonly findings: readonly Finding[];
}

/**
 * Tells the records of a table from what stands among them: headings such as "Theme: Justice" above the rows they
 * hold for, headers that are repeated, notes below, a row of totals.
 */
export function recordRows(
  table: LocatedTable,
  declared: readonly DeclaredField[],
  sheet: { readonly name: string; readonly headings: string | undefined },
): RecordRows {
  const findings: Finding[] = [];
  const source = (row: number, column: number) => ({
    workbook: table.grid.workbook,
    sheet: table.sheet.name,
    cell: `${columnLetters(column)}${row}`,
  });
  const last = lastRecordRow(table);
  if (last.isTotals) {
    findings.push(finding('totals-row-left-out', { sheet: sheet.name }, source(last.row + 1, 1)));
  }
  const filled = filledRows(table, last.row);
  const around = aroundRows(filled);
  const covered = rowsBelowMerges(table);
  const rows: RecordRow[] = [];
  let heading = headingAbove(table, declared, filled, sheet.headings, around);
  let previous = table.headerRow;
  const say = (one: Heading) => {
    const about = { heading: one.text, column: headerOf(declared, one.field) };
    findings.push(finding('heading-read', about, source(one.row, one.column)));
  };
  if (heading) say(heading);
  for (const { row, cells } of filled) {
    const isApart = row - previous > 1;
    previous = row;
    if (isHeaderAgain(table, cells)) continue;
    // Below a merged cell a row has more than its own cells.
    const isWhole = covered.has(row);
    const found = isWhole
      ? undefined
      : headingIn(table, declared, sheet.headings, { row, cells }, around);
    if (found) {
      heading = found;
      say(found);
    } else if (!isWhole && isNote(table, cells, isApart)) {
      const [column] = cells[0] ?? [1];
      findings.push(finding('note-left-out', { sheet: sheet.name }, source(row, column)));
    } else rows.push({ row, heading });
  }
  return { rows, findings };
}

const headerOf = (declared: readonly DeclaredField[], field: string): string =>
  declared.find(([own]) => own === field)?.[1].header ?? field;

/** The rows into which a cell of the table is merged from above. */
function rowsBelowMerges({ sheet, headerRow, left, right }: LocatedTable): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const merge of sheet.merges) {
    if (merge.top <= headerRow || merge.left < left || merge.left > right) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, merge.top + 1000); row += 1) {
      rows.add(row);
    }
  }
  return rows;
}

/** The rows with a filled cell within the table, in order. */
function filledRows(
  { sheet, headerRow, left, right }: LocatedTable,
  lastRow: number,
): readonly { readonly row: number; readonly cells: FilledCells }[] {
  const filled: { row: number; cells: FilledCells }[] = [];
  for (const [row, all] of sheet.rows) {
    if (row <= headerRow || row > lastRow) continue;
    const cells = [...all].filter(
      ([at, { kind }]) => at >= left && at <= right && kind !== 'blank',
    );
    if (cells.length > 0) filled.push({ row, cells });
  }
  return filled.sort((one, other) => one.row - other.row);
}

/** A heading right above headers that come again, each time below a heading of their own. */
function headingAbove(
  table: LocatedTable,
  declared: readonly DeclaredField[],
  filled: readonly { readonly row: number; readonly cells: FilledCells }[],
  headings: string | undefined,
  around: Around,
): Heading | undefined {
  if (!filled.some(({ cells }) => isHeaderAgain(table, cells))) return undefined;
  const row = table.headerRow - 1;
  const cells = [...(table.sheet.rows.get(row) ?? [])];
  return headingIn(table, declared, headings, { row, cells }, around);
}

/** Whether a row repeats the table's headers, as on each page of a printed sheet. */
function isHeaderAgain({ headers }: LocatedTable, cells: FilledCells): boolean {
  return (
    cells.length >= 2 &&
    cells.every(
      ([column, cell]) =>
        cell.kind === 'text' && headerKey(cell.text) === headerKey(headers.get(column)?.text ?? ''),
    )
  );
}

const noteWords =
  /^(notes?|source|sources|key|n\.?b|last updated|prepared by|end of (table|list))\b/;

/** Whether a row is a note: one text of several words, and what it begins with or the gap above says so. */
function isNote({ columns }: LocatedTable, cells: FilledCells, isApart: boolean): boolean {
  const [only] = cells;
  if (columns.size < 2 || cells.length !== 1 || only?.[1].kind !== 'text') return false;
  const { text } = only[1];
  if (/^\*/.test(text) || noteWords.test(nameKey(text))) return /\s/.test(text.trim());
  return isApart && text.trim().split(/\s+/).length >= 6;
}
