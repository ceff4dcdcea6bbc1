import { nameKey, type SubmissionRef } from '../../../forum';
import type { ResponsesContext } from '../context';
import type { NumberedResponse } from '../numberedResponses';

/** A published reference with the numbers of the responses that answer it. */
export interface IndexEntry {
  readonly ref: string;
  /** "S012", or "S012.2" where the points of a submission are answered apart. */
  readonly name: string;
  readonly numbers: readonly string[];
}

/** The references that may be printed and are answered by what is shown, in the order of Submissions. */
export function indexEntries(
  { printedPoints }: ResponsesContext,
  shown: readonly NumberedResponse[],
): readonly IndexEntry[] {
  const entries = new Map<number, IndexEntry & { readonly numbers: string[] }>();
  for (const { response, number } of shown) {
    for (const ref of response.refs) {
      for (const point of printedPoints.get(nameKey(ref.ref)) ?? []) {
        if (!names(ref, point.point)) continue;
        const entry = entries.get(point.place) ?? { ...point, numbers: [] };
        entries.set(point.place, entry);
        if (entry.numbers.at(-1) !== number) entry.numbers.push(number);
      }
    }
  }
  return [...entries]
    .sort(([one], [other]) => one - other)
    .map(([, { ref, name, numbers }]) => ({ ref, name, numbers }));
}

/** Whether a reference names a point: its number, or the whole submission. */
const names = (ref: SubmissionRef, point: string | undefined): boolean =>
  ref.point === undefined || (point !== undefined && nameKey(point) === nameKey(ref.point));
