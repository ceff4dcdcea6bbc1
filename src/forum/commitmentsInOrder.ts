import type { Commitment, Forum } from './model';
import { nameKey } from './names';

/**
 * The commitments of a plan by number, those without a number last. Where no plan is named, all of
 * them; a commitment that names no plan belongs to every plan.
 */
export function commitmentsInOrder(forum: Forum, plan: string | undefined): readonly Commitment[] {
  return forum.commitments
    .filter(
      (commitment) =>
        plan === undefined ||
        commitment.plan === undefined ||
        nameKey(commitment.plan) === nameKey(plan),
    )
    .sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity) || 0);
}

/** Numbers as ranges: [1, 2, 3, 5] is [[1, 3], [5, 5]]. The numbers must ascend. */
export function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
