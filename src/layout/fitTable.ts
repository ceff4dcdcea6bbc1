import { bold, plain, type Runs, type Table, type TableCell, textOf } from '../outline';
import type { Box } from './design';
import type { FontFace } from './fontFace';
import { lineCount, widestWord } from './lines';
import type { PlacedCell } from './placed';
import { partRuns } from './sentences';
import { lineHeight } from './textWidth';

/** Table text is set between these sizes, in points, on a slide that is 540 points high. */
const largestInTables = 20;
const smallestInTables = 14;

/** The margins of every cell, in points: PowerPoint's own. */
export const cellMargin = { x: 7.2, y: 3.6 } as const;

/** Rows of one slide, all at the same size. */
export interface TablePage {
  readonly size: number;
  readonly columnWidths: readonly number[];
  /** The header row first. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly PlacedCell[] }[];
}

type Row = readonly TableCell[];

/**
 * Sets a table in a box: at 20 pt where it fits, else smaller down to 14 pt, else on several slides, the
 * header row on each. A row that is too high for a slide is parted between sentences; `ended` stands in
 * the cells that have nothing more to say. `scale` makes both sizes smaller on small slides.
 */
export function fitTable(
  table: Table,
  box: Box,
  ended: string,
  scale = 1,
  face?: FontFace,
): readonly TablePage[] {
  const smallest = Math.floor(smallestInTables * scale);
  const fewest = pagesAt(table, box, smallest, ended, face).length;
  for (let size = Math.floor(largestInTables * scale); size > smallest; size -= 1) {
    const pages = pagesAt(table, box, size, ended, face);
    if (pages.length <= fewest) return pages;
  }
  return pagesAt(table, box, smallest, ended, face);
}

function pagesAt(
  table: Table,
  box: Box,
  size: number,
  ended: string,
  face: FontFace | undefined,
): readonly TablePage[] {
  const columnWidths = widthsOf(table, box.width, size, face);
  const heightOf = (row: Row) => rowHeight(row, columnWidths, size, face);
  const header: Row = table.columns.map((column) => ({ paragraphs: [bold(column.header)] }));
  const available = box.height - heightOf(header);
  const pages: Row[][] = [];
  let page: Row[] = [];
  let used = 0;
  const rest = [...table.rows];
  for (let row = rest.shift(); row; row = rest.shift()) {
    const height = heightOf(row);
    if (used + height <= available) {
      page.push(row);
      used += height;
      continue;
    }
    if (page.length === 0) {
      const parted = partRow(row, (part) => heightOf(part) <= available, ended);
      page.push(parted.first);
      if (parted.rest) rest.unshift(parted.rest);
    } else rest.unshift(row);
    pages.push(page);
    page = [];
    used = 0;
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages.map((rows) => ({
    size,
    columnWidths,
    rows: [header, ...rows].map((cells) => ({ height: heightOf(cells), cells })),
  }));
}

/** Column widths by share, no column narrower than its widest word. */
function widthsOf(
  table: Table,
  width: number,
  size: number,
  face: FontFace | undefined,
): readonly number[] {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = table.columns.map(({ share }) => (share / total) * width);
  const needed = table.columns.map(
    ({ header }) => widestWord(bold(header), size, face) * 1.05 + 2 * cellMargin.x,
  );
  const missing = wanted.map((one, index) => Math.max(0, (needed[index] ?? 0) - one));
  const short = missing.reduce((sum, one) => sum + one, 0);
  const spare = wanted.map((one, index) => Math.max(0, one - (needed[index] ?? 0)));
  const spareTotal = spare.reduce((sum, one) => sum + one, 0);
  if (short === 0 || spareTotal < short) return wanted;
  return wanted.map(
    (one, index) => one + (missing[index] ?? 0) - (short * (spare[index] ?? 0)) / spareTotal,
  );
}

function rowHeight(
  row: Row,
  columnWidths: readonly number[],
  size: number,
  face: FontFace | undefined,
): number {
  const lines = row.map((cell, index) =>
    linesOf(cell.paragraphs, columnWidths[index] ?? 0, size, face),
  );
  return Math.max(1, ...lines) * lineHeight(size, face) + 2 * cellMargin.y;
}

function linesOf(
  paragraphs: readonly Runs[],
  columnWidth: number,
  size: number,
  face: FontFace | undefined,
): number {
  const width = columnWidth - 2 * cellMargin.x;
  return paragraphs.reduce((sum, runs) => sum + lineCount(runs, width, size, face), 0);
}

/** Short cells, such as a count, are repeated on the next slide rather than ended. */
const repeatedLength = 24;

function partRow(
  row: Row,
  fits: (row: Row) => boolean,
  ended: string,
): { readonly first: Row; readonly rest: Row | undefined } {
  const parts = row.map((cell, index) =>
    partCell(cell, (paragraphs) =>
      fits(row.map((_, at) => (at === index ? { paragraphs } : noText))),
    ),
  );
  if (parts.every(({ rest }) => rest.length === 0)) return { first: row, rest: undefined };
  return {
    first: parts.map(({ first }) => ({ paragraphs: first })),
    rest: parts.map(({ first, rest }) => ({ paragraphs: goesOn(first, rest, ended) })),
  };
}

const noText: TableCell = { paragraphs: [[]] };

function goesOn(first: readonly Runs[], rest: readonly Runs[], ended: string): readonly Runs[] {
  if (rest.length > 0) return rest;
  return first.map(textOf).join('').length <= repeatedLength ? first : [plain(ended)];
}

/** Parts a cell's paragraphs, the first as many as fit. Where not even a character fits, all stay. */
function partCell(
  cell: TableCell,
  fits: (paragraphs: readonly Runs[]) => boolean,
): { readonly first: readonly Runs[]; readonly rest: readonly Runs[] } {
  const { paragraphs } = cell;
  const whole = paragraphs.findIndex((_, index) => !fits(paragraphs.slice(0, index + 1)));
  const over = paragraphs[whole];
  if (over === undefined) return { first: paragraphs, rest: [] };
  const before = paragraphs.slice(0, whole);
  const after = paragraphs.slice(whole + 1);
  const parted = partRuns(over, (runs) => fits([...before, runs]));
  if (!parted)
    return whole > 0 ? { first: before, rest: [over, ...after] } : { first: paragraphs, rest: [] };
  return {
    first: [...before, parted.first],
    rest: parted.rest.length > 0 ? [parted.rest, ...after] : after,
  };
}
