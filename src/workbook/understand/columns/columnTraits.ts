import type { DeclaredColumn, TheirColumn } from '../comparedColumns';
import { lookOf } from '../valueShape';
import type { HeaderMeaning } from './headerMeaning';
import type { Trait } from './trait';
import { valueTraits } from './valueTraits';

/** From here on the header of a neighbour tells. */
const leastOfNeighbour = 0.2;
/** In words; longer texts tell no more. */
const longestText = 40;

/** What tells of each column of a table beside its header: the look of its values, its place, and its neighbours' headers. */
export function columnTraits(
  columns: readonly TheirColumn[],
  meanings: readonly HeaderMeaning[],
  declared: readonly DeclaredColumn[],
): readonly (readonly Trait[])[] {
  const looks = columns.map(lookOf);
  const lengths = columns.map(meanWords);
  const longest = Math.max(...lengths);
  return columns.map(({ texts }, at) => {
    const alike = looks.filter((look) => look === looks[at]).length;
    return [
      [`looks like ${looks[at]}`, 1],
      [`of ${Math.min(alike, 3)} of that look`, 1],
      [
        looks.indexOf(looks[at] ?? 'nothing') === at ? 'first of that look' : 'not the first of it',
        1,
      ],
      ['length', Math.min(lengths[at] ?? 0, longestText) / (longestText / 2)],
      [lengths[at] === longest ? 'longest' : 'not the longest', 1],
      ['values that differ', new Set(texts).size / Math.max(1, texts.length)],
      [placeOf(at, columns.length), 1],
      ['how far right', at / columns.length],
      ...valueTraits(texts),
      ...neighbour('left', meanings[at - 1], declared),
      ...neighbour('right', meanings[at + 1], declared),
    ];
  });
}

/** Whether a trait tells where a column stands, and would be another if the columns stood otherwise. */
export const isOfOrder = (trait: string): boolean =>
  /^(left|right): |^stands |^how far right$|^(not the )?first of /.test(trait);

const meanWords = ({ texts }: TheirColumn): number =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / Math.max(1, texts.length);

function placeOf(at: number, count: number): string {
  if (at === 0) return 'stands first';
  if (at === 1) return 'stands second';
  return at === count - 1 ? 'stands last' : 'stands between';
}

function neighbour(
  side: string,
  meaning: HeaderMeaning | undefined,
  declared: readonly DeclaredColumn[],
): readonly Trait[] {
  if (!meaning) return [];
  const fields = declared.map(
    ({ field }, at) => [`${side}: ${field}`, meaning.fields[at]?.chance ?? 0] as const,
  );
  return [...fields, [`${side}: none`, meaning.none] as const].filter(
    ([, amount]) => amount > leastOfNeighbour,
  );
}
