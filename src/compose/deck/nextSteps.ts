import { plain, type Slide } from '../../outline';
import { type Composer, type DeckContext, slides, slidesWithout } from './composer';
import { dividerSlide } from './divider';
import { titleOf } from './itemTitle';
import { notesFor } from './notes';
import { phaseSlides } from './phases';
import { timelineSlides } from './timeline';
import { marks } from './title';

/** Next steps: the divider, the stages as a timeline, a slide a phase that has points, the next meeting. */
export const composeNextSteps: Composer = (item, context) => {
  const title = titleOf(item, context);
  const divider = dividerSlide(item, title, context);
  const stages = [...timelineSlides(context), ...phaseSlides(context)];
  const all = [divider, ...stages, ...nextMeetingSlides(context)];
  return stages.length === 0
    ? slidesWithout(all, item, { item: title, sheet: 'Stages', what: 'stages' })
    : slides(...all);
};

function nextMeetingSlides(context: DeckContext): readonly Slide[] {
  const { forum, wording } = context;
  const { nextMeeting, nextMeetingIsProvisional, date, forumName } = forum.settings;
  if (nextMeeting === undefined) return [];
  const isSameYear = date !== undefined && date.slice(0, 4) === nextMeeting.slice(0, 4);
  const day = isSameYear ? wording.dates.withoutYear(nextMeeting) : wording.dates.long(nextMeeting);
  const sources = forum.settingsAt.nextMeeting ? [forum.settingsAt.nextMeeting] : [];
  return [
    {
      kind: 'slide',
      role: 'meeting',
      title: [
        plain(forumName ?? wording.deck.forum),
        [
          { text: wording.deck.nextMeeting(nextMeetingIsProvisional === true) },
          { text: day, bold: true },
        ],
      ],
      texts: marks(context),
      notes: notesFor(undefined, sources, wording.deck),
      sources,
    },
  ];
}
