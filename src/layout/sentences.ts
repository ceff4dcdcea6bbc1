import type { Run, Runs } from '../outline';

/**
 * Where a text can be parted, best first: after sentences, after list items and clauses, at spaces,
 * anywhere. Offsets count UTF-16 units; each is where the second part begins.
 */
const breaks: readonly RegExp[] = [
  /(?<=[.!?…]["'’”)]*)\s+(?=["'‘“(]*[\p{Lu}\p{N}])|\n+/gu,
  /(?<=[;:])\s+/gu,
  /\s+/gu,
];

/**
 * Parts runs in two, the first as long as `fits` allows, between sentences where it can be.
 * `fits` must hold for every part of what it holds for. Gives undefined where not even one
 * character fits, and no second part where all fits.
 */
export function partRuns(
  runs: Runs,
  fits: (part: Runs) => boolean,
): { readonly first: Runs; readonly rest: Runs } | undefined {
  if (fits(runs)) return { first: runs, rest: [] };
  const text = runs.map((run) => run.text).join('');
  for (const pattern of breaks) {
    const ends = [...text.matchAll(pattern)]
      .map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }))
      .filter(({ end, next }) => end > 0 && next < text.length);
    const best = lastThatFits(ends, ({ end }) => fits(slice(runs, 0, end)));
    // A break that leaves only a few words behind is worse than one inside a sentence.
    if (best && best.end >= text.length / 8) {
      return { first: slice(runs, 0, best.end), rest: slice(runs, best.next) };
    }
  }
  const offsets = Array.from({ length: text.length - 1 }, (_, index) => index + 1).filter(
    (offset) => !isInsidePair(text, offset),
  );
  const best = lastThatFits(offsets, (end) => fits(slice(runs, 0, end)));
  return best === undefined ? undefined : { first: slice(runs, 0, best), rest: slice(runs, best) };
}

function lastThatFits<T>(candidates: readonly T[], fits: (candidate: T) => boolean): T | undefined {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = candidates[middle];
    if (candidate !== undefined && fits(candidate)) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1];
}

const isInsidePair = (text: string, offset: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1));

function slice(runs: Runs, start: number, end = Number.POSITIVE_INFINITY): Runs {
  const parts: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') parts.push({ ...run, text });
    offset += run.text.length;
  }
  return parts;
}
