import { type Stage, stageKinds } from '../forum';
import { date, oneOf, points, text } from './columns';
import type { Sheet } from './sheet';

export const stages: Sheet<Stage> = {
  name: 'Stages',
  synonyms: ['stage', 'timeline', 'milestones', 'timetable'],
  purpose: 'The steps of making the next plan, drawn as a timeline.',
  headings: 'phase',
  months: { first: 'starts', last: 'ends', shown: 'datesShown' },
  columns: {
    phase: text({
      header: 'Phase',
      synonyms: ['parent phase'],
      help: 'The phase that the stage, or a smaller phase, belongs to.',
      example: 'Phase 1',
      width: 26,
    }),
    stage: text({
      header: 'Stage',
      synonyms: ['step', 'milestone', 'name'],
      help: 'The name of the stage, phase, forum or visit.',
      example: 'Analysing Inputs',
      required: true,
      width: 30,
    }),
    starts: date({
      header: 'Starts',
      synonyms: ['start', 'start date', 'from', 'begins'],
      help: 'The first day. A forum, visit or milestone has only this one.',
      example: '22/06/2023',
    }),
    ends: date({
      header: 'Ends',
      synonyms: ['end', 'end date', 'to', 'until'],
      help: 'The last day.',
      example: '14/07/2023',
    }),
    datesShown: text({
      header: 'Dates shown',
      synonyms: ['dates', 'shown as'],
      help: 'The dates in the words to print.',
      example: 'Jun/Jul 2023',
      width: 22,
    }),
    kind: oneOf(
      {
        header: 'Kind',
        synonyms: ['type'],
        help: 'A stage or a phase is a step; a forum, visit or milestone is a mark on the axis. Blank counts as stage.',
        example: 'stage',
        width: 12,
      },
      stageKinds,
      { otherwise: 'error', blank: 'stage' },
    ),
    ledBy: text({
      header: 'Led by',
      synonyms: ['lead', 'owner'],
      help: 'Who leads the stage. It is printed under the dates.',
      example: 'CDDO',
      width: 18,
    }),
    points: points({
      header: 'Points',
      synonyms: ['notes', 'details'],
      help: 'What a slide on the phase says: one point a line (Alt+Enter). A phase without points has no slide of its own.',
      example: 'Launched at the June 2023 MSF',
    }),
  },
};
