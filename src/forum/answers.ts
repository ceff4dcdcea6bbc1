import type { Response, Submission } from './model';
import { nameKey } from './names';

/** Which responses answer a submission's point: those that name the point, and those that name the whole submission. */
export function answersByPoint(
  responses: readonly Response[],
): (submission: Pick<Submission, 'ref' | 'point'>) => readonly Response[] {
  const byRef = new Map<string, Response[]>();
  for (const response of responses) {
    for (const { ref, point } of response.refs) {
      const key = keyOf(ref, point);
      const known = byRef.get(key);
      if (!known) byRef.set(key, [response]);
      else if (known.at(-1) !== response) known.push(response);
    }
  }
  return ({ ref, point }) => {
    const whole = byRef.get(keyOf(ref, undefined)) ?? [];
    if (point === undefined) return whole;
    return [...(byRef.get(keyOf(ref, point)) ?? []), ...whole];
  };
}

/** References whose own text holds a dot, such as "2023.14", are read as points, and mean the same. */
function keyOf(ref: string, point: string | undefined): string {
  return nameKey(refName({ ref, point }));
}

/** A reference as it is written: "S012", or "S012.2" for one of its points. */
export function refName({ ref, point }: Pick<Submission, 'ref' | 'point'>): string {
  return point === undefined ? ref : `${ref}.${point}`;
}
