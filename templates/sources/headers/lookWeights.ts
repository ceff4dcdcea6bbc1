import { type Look, looks } from '../../../src/workbook/understand/valueShape';
import type { TableShares } from './tableShares';

/** How much what few tables show is believed: a share of what they say. */
const trust = 0.7;
/** No look of values outweighs a clear header. As natural logarithm. */
const most = 3;
/** Least of all yes and no, and dates: teams keep many of their own, and each is like the next. */
const common: Readonly<Partial<Record<Look, number>>> = { 'yes or no': 0.5, date: 1 };

/**
 * By look of values, how much likelier a column of that look is each of the given ones than none of ours, as natural
 * logarithms: from the tables of its sheet, and from what is none of ours in the tables of all.
 */
export function lookWeights(
  shares: TableShares,
  none: ReadonlyMap<string, number>,
  columns: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const chance = (counts: ReadonlyMap<string, number> | undefined, look: string) => {
    const all = [...(counts?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    return ((counts?.get(look) ?? 0) + 0.5) / (all + looks.length / 2);
  };
  return new Map(
    looks.map((look) => [
      look,
      columns.map((column) => {
        if (!shares.columns.has(column)) return 0;
        const ratio = chance(shares.looks.get(column), look) / chance(none, look);
        return Math.max(-most, Math.min(common[look] ?? most, trust * Math.log(ratio)));
      }),
    ]),
  );
}
