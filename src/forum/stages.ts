import type { Stage } from './model';
import { nameKey } from './names';

/** A stage or phase with the stages and phases that belong to it. */
export interface StageTree {
  readonly stage: Stage;
  readonly steps: readonly StageTree[];
}

const isStep = (stage: Stage): boolean => stage.kind === 'stage' || stage.kind === 'phase';

/** Markers on the axis: forums, visits and milestones. */
export const markersOf = (stages: readonly Stage[]): readonly Stage[] =>
  stages.filter((stage) => !isStep(stage));

/**
 * The stages under their phases, in the order of the sheet. A stage whose phase is not in the sheet,
 * or that would be its own parent, stands at the top.
 */
export function stageTree(stages: readonly Stage[]): readonly StageTree[] {
  const steps = stages.filter(isStep);
  const phases = new Map(
    steps.filter(({ kind }) => kind === 'phase').map((phase) => [nameKey(phase.stage), phase]),
  );
  const parentOf = (stage: Stage): Stage | undefined => {
    const parent = stage.phase === undefined ? undefined : phases.get(nameKey(stage.phase));
    return parent === stage ? undefined : parent;
  };
  const isAtTop = (stage: Stage): boolean => {
    const seen = new Set<Stage>([stage]);
    for (let parent = parentOf(stage); parent; parent = parentOf(parent)) {
      if (seen.has(parent)) return true;
      seen.add(parent);
    }
    return parentOf(stage) === undefined;
  };
  const top = new Set(steps.filter(isAtTop));
  const treeOf = (stage: Stage): StageTree => ({
    stage,
    steps: steps.filter((step) => !top.has(step) && parentOf(step) === stage).map(treeOf),
  });
  return [...top].map(treeOf);
}
