import type { Runs } from '../outline';
import type { LayoutChoice } from './choose';
import type { Design, PlaceholderDesign } from './design';
import { titleHeight } from './fitTitle';

/** How large a title above text should be at least, as a share of its own size, before it takes room from the text. */
const leastShare = 0.75;
/** How much of the place for text stays, as a share of its height, and of the slide's. */
const kept = { place: 0.5, slide: 0.22 };

/** Where title and text stand on a slide. */
type Places = Pick<LayoutChoice, 'title' | 'body'>;

/**
 * The places of a slide that opens a part, or is a break: a title that would be set much smaller than its template has
 * it takes room from the place for text below, all that it needs where there is no text. Not where it stands on a band
 * or picture of its own, which it would leave.
 */
export function roomForTitle(
  lines: readonly Runs[],
  hasText: boolean,
  places: Places,
  page: Pick<Design, 'height'>,
): Places {
  const { title, body } = places;
  const [style] = title.levels;
  const bottom = body.box.y + body.box.height;
  const isAbove = body.box.y > title.box.y && bottom > title.box.y + title.box.height;
  if (!style || !isAbove || !haveSameBehind(title, body)) return places;
  const size = hasText ? style.size * leastShare : style.size;
  const needed = titleHeight(lines, title, size) + title.insets.top + title.insets.bottom;
  if (needed <= title.box.height) return places;
  const forText = Math.max(body.box.height * kept.place, page.height * kept.slide);
  const most = bottom - title.box.y - (hasText ? forText : 0);
  const height = Math.min(needed, most);
  if (height <= title.box.height) return places;
  const top = Math.max(body.box.y, title.box.y + height);
  return {
    title: moved(title, { ...title.box, height }),
    body: top > body.box.y ? moved(body, { ...body.box, y: top, height: bottom - top }) : body,
  };
}

const moved = (place: PlaceholderDesign, box: PlaceholderDesign['box']): PlaceholderDesign => ({
  ...place,
  box,
  standing: place.standing ?? 'moved',
});

const haveSameBehind = (one: PlaceholderDesign, other: PlaceholderDesign): boolean =>
  [...(one.backdrop ?? [])].sort().join() === [...(other.backdrop ?? [])].sort().join();
