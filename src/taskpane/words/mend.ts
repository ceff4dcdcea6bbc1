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

/** A value in quotation marks that show its spaces, cut where it is long. */
function shown(value: Standing): string {
  if (value === null) return 'blank';
  const text = String(value)
    .replace(/\n/g, '↵')
    .replace(/[\u00a0\t]/g, '␣');
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** The words of mending. */
export const mendWords = {
  title: 'Can be tidied',
  about: (mend: Mend) => (mend.kind === 'instead' ? '' : kinds[mend.kind](mend)),
  change: (at: Source, before: Standing, after: Standing) =>
    `${placeOf(at)}: ${shown(before)} becomes ${shown(after)}`,
  more: (count: number) => `and ${counted(count, 'more cell')}`,
  mend: (count: number) => (count === 1 ? 'Mend' : `Mend ${count} cells`),
  mendAt: ({ cells }: Mend) => {
    const [first] = cells;
    const place = first ? placeOf(first.at) : '';
    return cells.length === 1 ? `Mend ${place}` : `Mend ${cells.length} cells from ${place}`;
  },
  mending: 'Mending',
  mended: (count: number) => `${counted(count, 'cell')} mended.`,
  undo: 'Undo',
};
