import type { Cell } from '../sheets';
import type { Range, SheetGrid } from './grid';
import { monthText } from './monthNamed';

/** A header as it counts, where one row or two make the headers. */
export interface Header {
  readonly text: string;
  /** The heading of its group in the row above. */
  readonly group: string | undefined;
}

/**
 * The headers that a row holds, by column: its texts; those of cells merged down into it; and for each the heading of
 * the merged group above it. Groups that are not merged count where the row alone repeats a header.
 */
export function headersAt(sheet: SheetGrid, row: number): ReadonlyMap<number, Header> {
  const above = mergesAbove(sheet, row);
  const texts = new Map<number, string>();
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const text = textOf(cell);
    if (text !== '') texts.set(column, text);
  }
  for (const merge of above) {
    const text = textOf(sheet.rows.get(merge.top)?.get(merge.left));
    const reachesDown = merge.bottom >= row && merge.top < row;
    if (reachesDown && text !== '' && !texts.has(merge.left)) texts.set(merge.left, text);
  }
  for (const [column, text] of textsAbove(sheet, row, texts)) texts.set(column, text);
  const groups = groupsAbove(sheet, row, above, texts);
  const inOrder = [...texts].sort(([one], [other]) => one - other);
  return new Map(
    inOrder.map(([column, text]) => [column, { text, group: groups.get(column) }] as const),
  );
}

/** A header's text; of the first day of a month, as headers of timelines are, the month. */
function textOf(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return cell.text.trim().replace(/[^\S\n]+/g, ' ');
  const [, year, month] = (cell?.kind === 'date' && /^(\d{4})-(\d\d)-01$/.exec(cell.date)) || [];
  return year && month ? monthText({ year: Number(year), month: Number(month) }) : '';
}

/**
 * The texts of the row above in columns that this row leaves blank and that hold something below: two rows of headers
 * whose cells were never merged.
 */
function textsAbove(
  sheet: SheetGrid,
  row: number,
  texts: ReadonlyMap<number, string>,
): readonly (readonly [number, string])[] {
  const upper = [...(sheet.rows.get(row - 1) ?? [])].filter(([, cell]) => textOf(cell) !== '');
  if (texts.size < 2 || upper.length < 2) return [];
  const below = sheet.rows.get(row + 1);
  return upper.flatMap(([column, cell]) =>
    texts.has(column) || !below?.has(column) ? [] : [[column, textOf(cell)] as const],
  );
}

const mergesAbove = ({ merges }: SheetGrid, row: number): readonly Range[] =>
  merges.filter(({ top, bottom }) => top < row && top >= row - 2 && bottom >= row - 1);

function groupsAbove(
  sheet: SheetGrid,
  row: number,
  above: readonly Range[],
  texts: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  const first = Math.min(...texts.keys());
  const last = Math.max(...texts.keys());
  for (const { top, left, bottom, right } of above) {
    // What is merged across the whole table is its title.
    const isTitle = left <= first && right >= last;
    const text = textOf(sheet.rows.get(top)?.get(left));
    if (bottom !== row - 1 || left === right || isTitle || text === '') continue;
    for (let column = left; column <= right; column += 1) groups.set(column, text);
  }
  if (groups.size === 0 && repeats([...texts.values()])) {
    const headings = [...(sheet.rows.get(row - 1) ?? [])].filter(([, cell]) => textOf(cell) !== '');
    if (headings.length < 2) return groups;
    for (const column of texts.keys()) {
      const [, cell] = headings.filter(([at]) => at <= column).at(-1) ?? [];
      if (cell) groups.set(column, textOf(cell));
    }
  }
  return groups;
}

const repeats = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.toLowerCase())).size < texts.length;

/** The name by which a header is told from the others of its row: with its group where it needs that. */
export function ownName({ text, group }: Header, headers: ReadonlyMap<number, Header>): string {
  const same = [...headers.values()].filter((other) => other.text === text);
  return group !== undefined && same.length > 1 ? `${group}: ${text}` : text;
}
