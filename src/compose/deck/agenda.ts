import type { Point } from '../../forum';
import { type Composer, type DeckContext, slides } from './composer';
import { titleOf } from './itemTitle';
import { listOf, pointsSlide } from './points';

/** The agenda: typed points, else the items by part, in order. */
export const composeAgenda: Composer = (item, context) => {
  const points = item.points.length > 0 ? item.points : itemsByPart(context);
  return slides(pointsSlide(item, titleOf(item, context), listOf(points), context));
};

function itemsByPart(context: DeckContext): readonly Point[] {
  const parts: { part: string | undefined; titles: string[] }[] = [];
  for (const item of context.forum.agenda) {
    if (item.kind === 'title' || item.kind === 'agenda') continue;
    const title = (item.item ?? titleOf(item, context)).replace(/\n/g, ' ');
    const last = parts.at(-1);
    if (last && last.part === item.part) last.titles.push(title);
    else parts.push({ part: item.part, titles: [title] });
  }
  return parts.flatMap(({ part, titles }) =>
    part === undefined
      ? titles.map((text) => ({ text, subPoints: [] }))
      : [{ text: context.wording.deck.agendaPart(part), subPoints: titles }],
  );
}
