import type { Source } from '../../findings';
import type { AgendaItem } from '../../forum';
import { plain, type Slide, type SlideText } from '../../outline';
import { type Composer, type DeckContext, slides } from './composer';
import { titleOf } from './itemTitle';
import { notesFor, sourceOf } from './notes';
import { listOf } from './points';

/** A slide that opens what follows: the leads as typed, the title, and points where there are any. */
export function dividerSlide(
  item: AgendaItem,
  title: string,
  { wording }: DeckContext,
  body: readonly SlideText[] = listOf(item.points),
  sources: readonly Source[] = [],
): Slide {
  const all = [sourceOf(item), ...sources];
  return {
    kind: 'slide',
    role: 'section',
    title: [plain(title)],
    texts: {
      ...(item.leads !== undefined && {
        label: [{ kind: 'paragraph', role: 'lead', runs: plain(item.leads) }],
      }),
      ...(body.length > 0 && { body }),
    },
    notes: notesFor(item, all, wording.deck),
    sources: all,
  };
}

/** Composes the kinds that are a divider and no more, such as section, opening and close. */
export const composeDivider: Composer = (item, context) =>
  slides(dividerSlide(item, titleOf(item, context), context));
