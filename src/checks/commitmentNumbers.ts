import { type Finding, finding } from '../findings';
import { type Commitment, cellOf, nameKey } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';

/** Numbers of commitments that a plan has twice or skips. A commitment without a number is no gap. */
export const commitmentNumbers: Check = ({ commitments }) => {
  const plans = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    if (commitment.number === undefined) continue;
    const key = nameKey(commitment.plan ?? '');
    plans.set(key, [...(plans.get(key) ?? []), commitment]);
  }
  return [...plans.values()].flatMap((plan): readonly Finding[] => {
    const numbers = new Set(plan.flatMap(({ number }) => number ?? []));
    const missing = Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1).filter(
      (number) => !numbers.has(number),
    );
    const last = plan.at(-1);
    return [
      ...repeated(plan, ({ number }) => String(number)).map(({ record, first }) =>
        finding(
          'commitment-number-twice',
          { plan: record.plan, number: record.number ?? 0, first: String(first.at.row) },
          cellOf(record.at, 'number'),
        ),
      ),
      ...(last && missing.length > 0 && missing.length <= 50
        ? [
            finding(
              'commitment-numbers-missing',
              { plan: last.plan, missing },
              cellOf(last.at, 'number'),
            ),
          ]
        : []),
    ];
  });
};
