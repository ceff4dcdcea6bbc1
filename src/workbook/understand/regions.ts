import type { Cell } from '../../sheets';
import type { Range, SheetGrid } from '../grid';
import { type Header, headersAt, ownName } from '../headerRow';
import { headerKeys } from '../headers';
import { lastRowOf } from '../lastRow';
import { lastHeaderRow } from '../locateTable';
import { textOf } from './columns/contentLikeness';
import { longestHeader } from './columns/headerMeaning';
import type { TheirColumn } from './comparedColumns';
import { headerLook } from './headers/headerLook';
import { typedDateShape } from './typedDateShape';
import { shapeOf } from './valueShape';

/** A part of a sheet that may be a table: its headers in one row, and the columns below them. */
export interface Region {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly headers: ReadonlyMap<number, Header>;
  readonly columns: readonly TheirColumn[];
}

/** How many rows of a sheet are tried as headers. */
const mostHeaderRows = 8;
/** How many filled cells of a column are looked at, and in how many rows. */
const mostCells = 40;
const mostRows = 400;

/** The parts of a sheet that may be tables, for each row that may hold headers. */
export function regionsOf(sheet: SheetGrid): readonly Region[] {
  const rows = headerRows(sheet);
  const known = new Set(
    rows
      .map((row) => [...headersAt(sheet, row).values()])
      .filter(areHeaders)
      .flatMap((headers) => headers.flatMap(headerKeys)),
  );
  return [...new Set([...rows, ...namedTops(sheet)])].flatMap((headerRow) => {
    const headers = headersAt(sheet, headerRow);
    return blocksOf(sheet, headerRow, headers).map(({ left, right, bottom }) => {
      const own = new Map([...headers].filter(([at]) => at >= left && at <= right));
      const table = { headerRow, left, right, headers: own, yourHeaders: known };
      const lastRow = bottom ?? lastRowOf(sheet, table);
      const columns = columnsBelow(sheet, headerRow, lastRow, own);
      return { sheet, headerRow, lastRow, left, right, headers: own, columns };
    });
  });
}

const namedTops = ({ tables, names = [] }: SheetGrid): readonly number[] =>
  [...tables, ...names].map(({ range }) => range.top);

/** The rows whose texts are most like headers of any kind. */
function headerRows(sheet: SheetGrid): readonly number[] {
  return [...sheet.rows.keys()]
    .filter((row) => row <= lastHeaderRow)
    .map((row) => ({ row, score: headerness([...headersAt(sheet, row).values()]) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostHeaderRows)
    .map(({ row }) => row);
}

/** How much texts are like headers: the share of their words that headers are made of, summed. */
function headerness(headers: readonly Header[]): number {
  if (headers.length < 2) return 0;
  const shares = headers.map(({ text }) => {
    return text.length > longestHeader ? 0 : headerLook(text);
  });
  const sum = shares.reduce((all, one) => all + one, 0);
  return sum === 0 ? 0 : sum + 0.1 * headers.length;
}

/** Of a row of headers most words are known, and none is a value: what stands after an empty row may be a record. */
function areHeaders(headers: readonly Header[]): boolean {
  const isValue = ({ text }: Header) => value.test(text) || typedDateShape(text);
  return !headers.some(isValue) && headerness(headers) >= leastKnown * headers.length;
}

/** An address, a number, an answer. */
const value = /^([^\s@]+@[^\s@]+\.[^\s@]+|https?:\S+|[+-]?[\d,.]+%?|y|n|yes|no|x|✓)$/i;
const leastKnown = 0.7;

type Block = Pick<Range, 'left' | 'right'> & { readonly bottom: number | undefined };

/** The headers that belong together: those of an Excel table or named range, and runs without an empty column. */
function blocksOf(
  sheet: SheetGrid,
  headerRow: number,
  headers: ReadonlyMap<number, Header>,
): readonly Block[] {
  const ranges = [...sheet.tables, ...(sheet.names ?? [])]
    .map(({ range }) => range)
    .filter(({ top, left, right }) => top === headerRow && right > left);
  if (sheet.tables.some(({ range }) => range.top === headerRow)) return ranges;
  const filled = filledColumns(sheet, headerRow);
  const runs: { left: number; right: number; bottom: undefined }[] = [];
  for (const column of [...headers.keys()].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    const isNext = last && isUnbroken(last.right, column, filled);
    if (last && isNext) last.right = column;
    else runs.push({ left: column, right: column, bottom: undefined });
  }
  return [...ranges, ...runs.filter(({ left, right }) => right > left)];
}

/** Whether no empty column stands between two headers; one without a header that holds values is none. */
function isUnbroken(left: number, right: number, filled: ReadonlySet<number>): boolean {
  for (let column = left + 1; column < right; column += 1) if (!filled.has(column)) return false;
  return true;
}

function filledColumns(sheet: SheetGrid, headerRow: number): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const [row, cells] of sheet.rows) {
    if (row > headerRow && row <= headerRow + mostRows)
      for (const at of cells.keys()) filled.add(at);
  }
  return filled;
}

function columnsBelow(
  sheet: SheetGrid,
  headerRow: number,
  lastRow: number,
  headers: ReadonlyMap<number, Header>,
): readonly TheirColumn[] {
  const below = [...sheet.rows]
    .filter(([row, cells]) => row > headerRow && row <= lastRow && isRecord(cells, headers))
    .slice(0, mostRows)
    .map(([, cells]) => cells);
  return [...headers].map(([column, header]) => {
    const cells: Cell[] = [];
    for (const row of below) {
      const own = row.get(column);
      if (own && own.kind !== 'blank') cells.push(own);
      if (cells.length >= mostCells) break;
    }
    const texts = cells.map(textOf);
    return {
      column,
      header: ownName(header, headers),
      text: header.text,
      group: header.group,
      isHidden: sheet.hiddenColumns.has(column),
      cells,
      texts,
      shape: shapeOf(cells, texts),
    };
  });
}

/** Headings among the rows are no values of a column. */
const isRecord = (
  cells: ReadonlyMap<number, Cell>,
  headers: ReadonlyMap<number, Header>,
): boolean => {
  if (headers.size < 3) return true;
  let filled = 0;
  for (const column of headers.keys()) if (cells.has(column)) filled += 1;
  return filled > 1;
};

/** Whether two regions share cells. */
export const overlap = (one: Region, other: Region): boolean =>
  one.sheet === other.sheet &&
  one.left <= other.right &&
  other.left <= one.right &&
  one.headerRow <= other.lastRow &&
  other.headerRow <= one.lastRow;
