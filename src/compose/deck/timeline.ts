import {
  addDays,
  type CalendarDate,
  cellOf,
  daysBetween,
  distinct,
  markersOf,
  type Stage,
  type StageTree,
  stageTree,
} from '../../forum';
import {
  plain,
  type Slide,
  type Timeline,
  type TimelineMarker,
  type TimelineStep,
} from '../../outline';
import type { DeckContext } from './composer';
import { notesFor } from './notes';

/** The stages of making the plan as a timeline; no slide where there are no stages. */
export function timelineSlides({ forum, wording }: DeckContext): readonly Slide[] {
  const tree = stageTree(forum.stages);
  if (tree.length === 0) return [];
  const { deck } = wording;
  const markers = markersOf(forum.stages).flatMap(markerOf);
  const here = forum.settings.date;
  const figure: Timeline = {
    kind: 'timeline',
    description: deck.stagesDescription(tree.map(({ stage }) => inWords(stage))),
    steps: tree.map(stepOf),
    markers,
    legend: legendKinds.flatMap((kind) =>
      distinct(markers.filter((marker) => marker.kind === kind).map(({ label }) => label)).map(
        (label) => ({ kind, text: deck.legend(label) }),
      ),
    ),
    here: here && { day: dayOf(here), text: deck.weAreHere },
  };
  const sources = forum.stages.map(({ at }) => cellOf(at, 'stage'));
  return [
    {
      kind: 'slide',
      role: 'timeline',
      title: [plain(deck.stages)],
      texts: {},
      figure,
      notes: notesFor(undefined, sources, deck),
      sources,
    },
  ];
}

const legendKinds: readonly TimelineMarker['kind'][] = ['forum', 'visit', 'milestone'];

const origin = addDays('2000-01-01' as CalendarDate, 0);
const dayOf = (date: CalendarDate): number => daysBetween(origin, date);

const inWords = ({ stage, datesShown }: Stage): string =>
  datesShown === undefined ? stage : `${stage} (${datesShown})`;

function stepOf({ stage, steps }: StageTree): TimelineStep {
  return {
    label: stage.stage,
    dates: stage.datesShown,
    ledBy: stage.ledBy,
    starts: stage.starts && dayOf(stage.starts),
    // A stage ends when its last day is over.
    ends: stage.ends && dayOf(stage.ends) + 1,
    steps: steps.map(stepOf),
  };
}

function markerOf(stage: Stage): readonly TimelineMarker[] {
  const { kind, starts } = stage;
  if (starts === undefined || kind === 'stage' || kind === 'phase') return [];
  return [{ kind, label: stage.stage, day: dayOf(starts) }];
}
