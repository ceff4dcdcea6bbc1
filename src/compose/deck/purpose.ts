import type { Point } from '../../forum';
import { type Composer, type DeckContext, slides } from './composer';
import { titleOf } from './itemTitle';
import { listOf, pointsSlide } from './points';

/** The purpose: typed points, else each part of the agenda with the title of its first divider. */
export const composePurpose: Composer = (item, context) => {
  const points = item.points.length > 0 ? item.points : partsOf(context);
  return slides(pointsSlide(item, titleOf(item, context), listOf(points), context));
};

function partsOf({ forum, wording }: DeckContext): readonly Point[] {
  const firstTitles = new Map<string, string>();
  for (const { part, kind, title } of forum.agenda) {
    const opensPart = kind === 'section' || kind === 'updates' || kind === 'discussion';
    if (part === undefined || title === undefined || !opensPart || firstTitles.has(part)) continue;
    firstTitles.set(part, title.replace(/\n/g, ' '));
  }
  return [...firstTitles].map(([part, title]) => ({
    text: wording.deck.partWithTitle(part, title),
    subPoints: [],
  }));
}
