import { cellOf, nameKey, type Point, type Stage, type StageTree, stageTree } from '../../forum';
import { plain, type Slide } from '../../outline';
import type { DeckContext } from './composer';
import { notesFor } from './notes';
import { listOf } from './points';

/** A slide for each phase that has points: the points, and its stages as steps. */
export function phaseSlides(context: DeckContext): readonly Slide[] {
  return withParents(stageTree(context.forum.stages), undefined)
    .filter(({ tree }) => tree.stage.kind === 'phase' && tree.stage.points.length > 0)
    .map(({ tree, parent }) => phaseSlide(tree, parent, context));
}

interface Phase {
  readonly tree: StageTree;
  readonly parent: Stage | undefined;
}

function withParents(trees: readonly StageTree[], parent: Stage | undefined): readonly Phase[] {
  return trees.flatMap((tree) => [{ tree, parent }, ...withParents(tree.steps, tree.stage)]);
}

function phaseSlide(tree: StageTree, parent: Stage | undefined, { wording }: DeckContext): Slide {
  const { stage, steps } = tree;
  const { points, labels } = takeStages(
    stage.points,
    steps.map((step) => step.stage.stage),
  );
  const body = listOf(points);
  const sources = [
    cellOf(stage.at, 'points'),
    ...steps.map((step) => cellOf(step.stage.at, 'stage')),
  ];
  return {
    kind: 'slide',
    role: labels.length > 0 ? 'phase' : 'points',
    title: [plain(wording.deck.phase(parent?.stage, stage.stage))],
    texts: body.length > 0 ? { body } : {},
    ...(labels.length > 0 && { figure: { kind: 'steps', labels } }),
    notes: notesFor(undefined, sources, wording.deck),
    sources,
  };
}

/**
 * A point that only names a stage of the phase is drawn as that stage, in the words typed for this
 * slide; the other points stay.
 */
function takeStages(
  points: readonly Point[],
  stages: readonly string[],
): { readonly points: readonly Point[]; readonly labels: readonly string[] } {
  const typed = new Map(points.map((point) => [spellingKey(point.text), point]));
  const taken = stages.flatMap((stage) => {
    const point = typed.get(spellingKey(stage));
    return point && point.subPoints.length === 0 ? [point] : [];
  });
  return {
    points: points.filter((point) => !taken.includes(point)),
    labels: stages.map((stage) => typed.get(spellingKey(stage))?.text ?? stage),
  };
}

/** A name in which -ise and -ize are one. */
const spellingKey = (name: string): string => nameKey(name).replace(/iz(?=e|i|a)/g, 'is');
