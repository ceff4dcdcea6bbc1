import { type Finding, finding } from '../findings';
import { type Commitment, cellOf, nameKey } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';
import { rowOf } from './rowOf';

interface Numbered {
  readonly commitment: Commitment;
  readonly number: number;
}

/** Numbers of commitments that a plan has twice or skips. A commitment without a number is no gap. */
export const commitmentsNumbered: Check = ({ commitments }) => {
  const plans = new Map<string, Numbered[]>();
  for (const commitment of commitments) {
    const { plan, number } = commitment;
    if (number === undefined) continue;
    const key = nameKey(plan ?? '');
    const numbered = plans.get(key) ?? [];
    numbered.push({ commitment, number });
    plans.set(key, numbered);
  }
  return [...plans.values()].flatMap((plan) => [...twice(plan), ...gaps(plan)]);
};

const twice = (plan: readonly Numbered[]): readonly Finding[] =>
  repeated(
    plan.map(({ commitment }) => commitment),
    ({ number }) => String(number),
  ).map(({ record: { plan: name, number, at }, first }) =>
    finding(
      'commitment-number-twice',
      { plan: name, number: number ?? 0, first: rowOf(first.at, at, 'number') },
      cellOf(at, 'number'),
    ),
  );

/** A gap stands at the commitment that comes after it. */
function gaps(plan: readonly Numbered[]): readonly Finding[] {
  const ascending = [...plan].sort((one, other) => one.number - other.number);
  return ascending.flatMap(({ commitment, number }, index) => {
    const first = (ascending[index - 1]?.number ?? 0) + 1;
    if (number <= first) return [];
    const about = { plan: commitment.plan, first, last: number - 1 };
    return [finding('commitment-numbers-missing', about, cellOf(commitment.at, 'number'))];
  });
}
