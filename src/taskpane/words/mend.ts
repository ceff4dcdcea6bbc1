import { counted, type Source } from '../../findings';
import type { Mend, MendKind, Standing } from '../../workbook';

const kinds: Readonly<Record<Exclude<MendKind, 'instead'>, (mend: Mend) => string>> = {
  spaces: ({ sheet, column, cells }) =>
    `${counted(cells.length, 'cell')} of ${column} on ${sheet} ${cells.length === 1 ? 'has' : 'have'} stray spaces. The papers leave them out.`,
  dates: ({ sheet, column, cells }) =>
    `${counted(cells.length, 'date')} of ${column} on ${sheet} ${cells.length === 1 ? 'is' : 'are'} text to Excel, which can't sort or compare ${cells.length === 1 ? 'it' : 'them'}.`,
  counts: ({ sheet, column, cells }) =>
    `${column} is blank in ${counted(cells.length, 'row')} of ${sheet}. The papers count for you.`,
};

const placeOf = ({ sheet, cell }: Source): string => `${sheet}!${cell}`;

/** How much of a long text is shown, and how much of that before what changes. */
const [length, lead] = [60, 20];

/** A value in quotation marks that show its spaces; of a long one, what stands about a place in it. */
function shown(value: Standing, place: number): string {
  if (value === null) return 'blank';
  const text = String(value)
    .replace(/\n/g, '↵')
    .replace(/[\u00a0\t]/g, '␣');
  const from = text.length > length ? Math.max(0, place - lead) : 0;
  const part = text.slice(from, from + length);
  return `“${from > 0 ? '…' : ''}${part}${from + length < text.length ? '…' : ''}”`;
}

/** Where two values begin to differ. */
function firstDifference(before: Standing, after: Standing): number {
  const [one, other] = [String(before ?? ''), String(after ?? '')];
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  return at < 0 ? one.length : at;
}

/** The words of mending. */
export const mendWords = {
  title: 'Can be tidied',
  about: (mend: Mend) => (mend.kind === 'instead' ? '' : kinds[mend.kind](mend)),
  change: (at: Source, before: Standing, after: Standing) =>
    `${placeOf(at)}: ${shown(before, firstDifference(before, after))} becomes ${shown(after, firstDifference(before, after))}`,
  more: (count: number) => `and ${counted(count, 'more cell')}`,
  mend: (count: number) => (count === 1 ? 'Mend' : `Mend ${count} cells`),
  mendAt: ({ cells }: Mend) => {
    const [first] = cells;
    const place = first ? placeOf(first.at) : '';
    return cells.length === 1 ? `Mend ${place}` : `Mend ${cells.length} cells from ${place}`;
  },
  mending: 'Mending',
  mended: (count: number) => `${counted(count, 'cell')} mended.`,
};
