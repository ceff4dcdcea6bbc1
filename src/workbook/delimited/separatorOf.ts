import { readDelimited, type Separator } from './readDelimited';

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** How many rows are looked at. */
const mostRows = 200;

/** What parts the cells of a text, and where its rows begin: Excel's own first line "sep=;" may say it. */
export function separatorOf(text: string): {
  readonly separator: Separator;
  readonly from: number;
} {
  const said = /^"?sep=([,;\t|])"?(?:\r\n?|\n)/i.exec(text);
  const named = separators.find((one) => one === said?.[1]);
  if (said && named) return { separator: named, from: said[0].length };
  const [best] = separators
    .map((separator) => ({ separator, fit: fitOf(text, separator) }))
    .sort((one, other) => other.fit - one.fit);
  return { separator: best?.separator ?? ',', from: 0 };
}

/** How well a separator fits: all rows equally wide, more than one cell each, every quotation mark in its place. */
function fitOf(text: string, separator: Separator): number {
  const { rows, fault } = readDelimited(text, separator, mostRows);
  const widths = rows.map(({ length }) => length).filter((width) => width > 1);
  const shared = mostFrequent(widths);
  if (shared === undefined) return 0;
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  const share = widths.filter((width) => width === shared).length / Math.max(1, filled);
  return (share + Math.min(shared, 20) / 100) * (fault ? 0.5 : 1);
}

/** The value that comes most often; of equals the first. */
export function mostFrequent(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
