import { type AgendaItem, assessmentsInOrder, distinct } from '../../forum';
import type { DeckContext } from './composer';

/** An item's title: what was typed, else the words for its kind. */
export function titleOf(item: AgendaItem, { forum, wording }: DeckContext): string {
  if (item.title !== undefined) return item.title;
  const { defaultTitles, discussion } = wording.deck;
  switch (item.kind) {
    case 'title':
      return forum.settings.forumName ?? wording.deck.forum;
    case 'discussion':
      return discussion(distinct(assessmentsInOrder(forum).map(({ rating }) => rating)));
    case 'updates':
      return defaultTitles.updates(forum.settings.currentPlan);
    case 'analysis':
      return defaultTitles.analysis(forum.settings.nextPlan);
    case 'contacts':
      return forum.settings.contactHeading ?? defaultTitles.contacts;
    case 'section':
      return item.item ?? item.leads ?? defaultTitles.section;
    default:
      return defaultTitles[item.kind];
  }
}
