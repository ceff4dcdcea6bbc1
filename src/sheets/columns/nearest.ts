import { nameKey } from '../../forum';

/** The value that takes the fewest changes of letters to get to, where those are few for its length. */
export function nearest(typed: string, values: Iterable<string>): string | undefined {
  const key = nameKey(typed);
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const value of values) {
    const other = nameKey(value);
    const limit = Math.max(1, Math.floor(Math.max(key.length, other.length) / 3));
    if (Math.abs(key.length - other.length) > limit) continue;
    const distance = editDistance(key, other);
    if (distance <= limit && (!best || distance < best.distance)) best = { value, distance };
  }
  return best?.value;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      let cost = Math.min(
        (previous[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (previous[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
