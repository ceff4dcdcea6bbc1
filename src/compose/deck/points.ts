import type { AgendaItem, Point } from '../../forum';
import { type ListItem, plain, type Slide, type SlideText } from '../../outline';
import { type Composer, type DeckContext, slides } from './composer';
import { titleOf } from './itemTitle';
import { notesFor, sourceOf } from './notes';

/** Points as blocks: a line that starts with a quotation mark stands as quoted, all others are a list. */
export function listOf(points: readonly Point[]): readonly SlideText[] {
  const blocks: SlideText[] = [];
  let items: ListItem[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const { text, subPoints } of points) {
    if (/^[“"]/.test(text) && subPoints.length === 0) {
      endList();
      blocks.push({ kind: 'paragraph', role: 'quotation', runs: plain(text) });
    } else {
      items.push({
        runs: plain(text),
        items: subPoints.map((subPoint) => ({ runs: plain(subPoint), items: [] })),
      });
    }
  }
  endList();
  return blocks;
}

/** A slide of points under a title. */
export function pointsSlide(
  item: AgendaItem,
  title: string,
  body: readonly SlideText[],
  { wording }: DeckContext,
): Slide {
  return {
    kind: 'slide',
    role: 'points',
    title: [plain(title)],
    texts: {
      ...(item.kind === 'points' &&
        item.leads !== undefined && {
          label: [{ kind: 'paragraph', role: 'lead', runs: plain(item.leads) }],
        }),
      ...(body.length > 0 && { body }),
    },
    notes: notesFor(item, [sourceOf(item)], wording.deck),
    sources: [sourceOf(item)],
  };
}

/** Composes the kinds that are a title and typed points. */
export const composePoints: Composer = (item, context) =>
  slides(pointsSlide(item, titleOf(item, context), listOf(item.points), context));
