import { type Forum, isRelevant, nameKey, refName } from '../../../forum';

/** A relevant point of a submission whose reference may be printed. */
export interface PrintedPoint {
  readonly ref: string;
  readonly point: string | undefined;
  readonly name: string;
  /** Its place in Submissions. */
  readonly place: number;
}

/** The points that may be printed by the key of their submission's reference, each once. */
export function printedPointsOf(
  { submissions }: Forum,
  mayPrint: (ref: string) => boolean,
): ReadonlyMap<string, readonly PrintedPoint[]> {
  const points = new Map<string, PrintedPoint[]>();
  const seen = new Set<string>();
  submissions.forEach((submission, place) => {
    const { ref, point } = submission;
    const name = refName(submission);
    if (!isRelevant(submission) || !mayPrint(ref) || seen.has(nameKey(name))) return;
    seen.add(nameKey(name));
    const own = points.get(nameKey(ref));
    const printed = { ref, point, name, place };
    if (own) own.push(printed);
    else points.set(nameKey(ref), [printed]);
  });
  return points;
}
