import { plain, type Runs, type Slide, textOf } from '../../outline';
import type { DeckWording } from '../../wording';

/** A slide with the part of the forum that it stands in. */
export interface SlideInPart {
  readonly slide: Slide;
  readonly part: string | undefined;
}

/**
 * Tells slides of the same title apart, in the title itself: by their part where that helps, else by a
 * number (PowerPoint's Accessibility Checker: "Missing or duplicate slide title").
 */
export function withUniqueTitles(
  all: readonly SlideInPart[],
  wording: DeckWording,
): readonly Slide[] {
  const taken = new Set<string>();
  return all.map(({ slide, part }) => {
    const title = firstFree(titlesFor(slide, part, wording), taken);
    taken.add(keyOf(title));
    return title === slide.title ? slide : { ...slide, title };
  });
}

function* titlesFor(
  slide: Slide,
  part: string | undefined,
  wording: DeckWording,
): Generator<readonly Runs[]> {
  yield slide.title;
  const [first = [], ...others] = slide.title;
  const text = textOf(first);
  if (part !== undefined) yield [plain(`${text} - ${part}`), ...others];
  for (let count = 2; ; count += 1) yield [plain(wording.apart(text, count)), ...others];
}

function firstFree(titles: Iterable<readonly Runs[]>, taken: ReadonlySet<string>): readonly Runs[] {
  for (const title of titles) if (!taken.has(keyOf(title))) return title;
  return [];
}

const keyOf = (title: readonly Runs[]): string =>
  title.map(textOf).join(' ').replace(/\s+/g, ' ').trim().toLowerCase();
