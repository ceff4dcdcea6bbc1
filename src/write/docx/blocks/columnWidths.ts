import { type Table, textOf } from '../../../outline';
import type { Writing } from '../writing';

/** Text as narrow as this, in times its size, breaks words where columns keep to their shares. */
const narrow = 35;
/** How wide a letter is at most in most fonts, as a share of its size; bold and in capitals some are wider. */
const letter = 0.66;
/** What the margins of a cell take, in twentieths of a point. */
const margins = 216;
/** Longer words, such as addresses, are broken. */
const longestWord = 14;

/** Widths in twentieths of a point by the columns' shares; together they are the text's width. */
export function columnWidths(
  table: Table,
  { textWidth, textSize }: Pick<Writing, 'textWidth' | 'textSize'>,
): readonly number[] {
  const shares = table.columns.map(({ share }) => share);
  const widths = shared(shares, textWidth);
  if (textWidth / 20 / textSize > narrow) return widths;
  const least = table.columns.map((_, column) => leastWidth(table, column, textSize));
  // Where there is no room for all, each gives way by as much.
  if (least.reduce((sum, one) => sum + one, 0) > textWidth) return shared(least, textWidth);
  const tight = new Set<number>();
  let fitting = widths;
  while (fitting.some((width, column) => width < (least[column] ?? 0))) {
    for (const [column, width] of fitting.entries()) {
      if (width < (least[column] ?? 0)) tight.add(column);
    }
    const taken = [...tight].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const others = shares.map((share, column) => (tight.has(column) ? 0 : share));
    fitting = shared(others, textWidth - taken).map((width, column) =>
      tight.has(column) ? (least[column] ?? 0) : width,
    );
  }
  return fitting;
}

function shared(shares: readonly number[], textWidth: number): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  let before = 0;
  return shares.map((share) => {
    const from = Math.round((before / sum) * textWidth);
    before += share;
    return Math.round((before / sum) * textWidth) - from;
  });
}

/** How wide a column must be for the words of its header and of its first rows. */
function leastWidth({ columns, rows }: Table, column: number, size: number): number {
  const texts = [
    columns[column]?.header ?? '',
    ...rows.slice(0, 40).flatMap((row) => row[column]?.paragraphs.map(textOf) ?? []),
  ];
  const words = texts.flatMap((text) => text.split(/[\s\u00a0-]+/));
  const hasMark = rows.some((row) => row[column]?.rating !== undefined);
  const longest = Math.max(
    1,
    ...words.map(({ length }) => length).filter((one) => one <= longestWord),
  );
  return Math.ceil((longest + (hasMark ? 2 : 0)) * letter * size * 20) + margins;
}
