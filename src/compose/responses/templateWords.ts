import { distinct } from '../../forum';
import type { ForumWords } from '../../outline';
import type { ResponsesContext } from './context';
import type { NumberedResponse } from './numberedResponses';

/**
 * The words of the forum that a template may ask for. The leads are those of the responses shown, unless the
 * document is of one lead alone.
 */
export function templateWords(
  { forum, wording }: ResponsesContext,
  shown: readonly NumberedResponse[],
  { theme, lead }: { readonly theme: string; readonly lead: string | undefined },
): ForumWords {
  const { settings } = forum;
  const day = (date: typeof settings.date) => (date === undefined ? '' : wording.dates.short(date));
  const leads = distinct(shown.flatMap(({ response }) => response.lead ?? []));
  return {
    theme,
    lead: lead ?? leads.join(', '),
    date: day(settings.date),
    forum: settings.forumName ?? wording.deck.forum,
    plan: settings.nextPlanTitle ?? settings.nextPlan ?? '',
    host: settings.host ?? '',
    department: settings.hostDepartment ?? '',
    partner: settings.partner ?? '',
    contact: (settings.responseContact ?? '').replace(/\n+/g, ', '),
    meeting: day(settings.nextMeeting),
  };
}
