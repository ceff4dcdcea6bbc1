import { type Column, recordSheets } from '../sheets';
import type { SheetGrid } from './grid';
import { type Header, headersAt } from './headerRow';
import { headerKey, headerKeys } from './headers';

/** A plain table whose end is looked for. */
interface OpenTable {
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly headers: ReadonlyMap<number, Header>;
  readonly yourHeaders?: ReadonlySet<string> | undefined;
}

/** The keys of all declared headers and their synonyms. */
const declaredKeys: ReadonlySet<string> = new Set(
  Object.values(recordSheets).flatMap(({ columns }) =>
    Object.values<Column<unknown>>(columns).flatMap(({ header, synonyms }) =>
      [header, ...synonyms].map(headerKey),
    ),
  ),
);

/** How many rows of titles may stand above the next table's headers. */
const mostTitles = 2;

/**
 * The last row of a plain table: before an Excel table below it, before the headers of another table that stand
 * after an empty row, or at the end of the sheet.
 */
export function lastRowOf(sheet: SheetGrid, table: OpenTable): number {
  const { headerRow, left, right } = table;
  const ends = sheet.tables
    .map(({ range }) => range)
    .filter((range) => range.top > headerRow && range.left <= right && range.right >= left)
    .map(({ top }) => top - 1);
  const rows = filledRows(sheet, table);
  const last = Math.min(Math.max(headerRow, rows.at(-1) ?? headerRow), ...ends);
  for (const [index, row] of rows.entries()) {
    if (row > last) break;
    const before = rowBefore(sheet, table, rows, index);
    if (before !== undefined && isOtherHeader(sheet, table, row)) return before;
  }
  return last;
}

/** The rows below the headers that hold something between the table's first and last column. */
function filledRows({ rows }: SheetGrid, { headerRow, left, right }: OpenTable): readonly number[] {
  const filled: number[] = [];
  for (const [row, cells] of rows) {
    if (row <= headerRow) continue;
    for (const at of cells.keys()) {
      if (at < left || at > right) continue;
      filled.push(row);
      break;
    }
  }
  return filled.sort((one, other) => one - other);
}

/** The last row before the gap that parts a row, with the titles above it, from what stands before. */
function rowBefore(
  { rows }: SheetGrid,
  { headerRow, left, right }: OpenTable,
  filled: readonly number[],
  index: number,
): number | undefined {
  let at = index;
  for (let titles = 0; titles <= mostTitles; titles += 1) {
    const row = filled[at];
    const previous = filled[at - 1] ?? headerRow;
    if (row === undefined) return undefined;
    if (row - previous > 1) return previous;
    const cells = [...(rows.get(previous)?.keys() ?? [])];
    if (cells.filter((column) => column >= left && column <= right).length !== 1) return undefined;
    at -= 1;
  }
  return undefined;
}

/** Whether a row holds the headers of another table: texts alone, of which two and most are known as headers. */
function isOtherHeader(
  sheet: SheetGrid,
  { headers, yourHeaders, left, right }: OpenTable,
  row: number,
): boolean {
  const cells = [...(sheet.rows.get(row) ?? [])].filter(([at]) => at >= left && at <= right);
  if (cells.length < 2 || cells.some(([, { kind }]) => kind !== 'text')) return false;
  const own = new Set([...headers.values()].flatMap(headerKeys));
  const keys = [...headersAt(sheet, row)]
    .filter(([at]) => at >= left && at <= right)
    .map(([, header]) => headerKeys(header));
  const isKnown = (key: string) => declaredKeys.has(key) || yourHeaders?.has(key) === true;
  const known = keys.filter((all) => all.some(isKnown)).length;
  const again = keys.filter((all) => all.some((key) => own.has(key))).length;
  return known >= 2 && known >= keys.length / 2 && again < keys.length;
}
