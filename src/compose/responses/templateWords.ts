import { distinct } from '../../forum';
import type { ForumWords } from '../../outline';
import type { ResponsesContext } from './context';
import type { NumberedResponse } from './numberedResponses';

/** More leads than these are not named in one line. */
const mostLeads = 3;

/**
 * The words of the forum that a template may ask for. The leads are those of the responses shown; where they are
 * many, each stands with its answer.
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
    lead: lead ?? (leads.length > mostLeads ? wording.responses.severalLeads : leads.join('; ')),
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
