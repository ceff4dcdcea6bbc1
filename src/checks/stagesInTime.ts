import { type Finding, finding } from '../findings';
import { cellOf, nameKey, type Stage } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

/** Stages that end before they start, overlap, lie outside their phase, or name a phase that is not there. */
export const stagesInTime: Check = ({ stages }) => {
  const phases = new Map(
    stages.filter(({ kind }) => kind === 'phase').map((phase) => [nameKey(phase.stage), phase]),
  );
  const names = [...phases.values()].map(({ stage }) => stage);
  const single = stages.flatMap((stage): readonly Finding[] => {
    const { phase: phaseName, starts, ends, at } = stage;
    const phase = phaseName === undefined ? undefined : phases.get(nameKey(phaseName));
    return [
      ...(starts !== undefined && ends !== undefined && ends < starts
        ? [finding('stage-ends-first', { stage: stage.stage }, cellOf(at, 'ends'))]
        : []),
      ...(phaseName !== undefined && !phase
        ? [
            finding(
              'phase-not-known',
              { phase: phaseName, nearest: nearest(phaseName, names) },
              cellOf(at, 'phase'),
            ),
          ]
        : []),
      ...(phase && isOutside(stage, phase)
        ? [
            finding(
              'stage-outside-phase',
              { stage: stage.stage, phase: phase.stage },
              cellOf(at, 'starts'),
            ),
          ]
        : []),
    ];
  });
  return [...single, ...overlaps(stages)];
};

function isOutside(stage: Stage, phase: Stage): boolean {
  const { starts, ends } = stage;
  return (
    (starts !== undefined && phase.starts !== undefined && starts < phase.starts) ||
    (ends !== undefined && phase.ends !== undefined && ends > phase.ends)
  );
}

function overlaps(all: readonly Stage[]): readonly Finding[] {
  const stages = all
    .filter(({ kind }) => kind === 'stage')
    .filter(({ starts, ends }) => starts !== undefined && ends !== undefined && starts <= ends)
    .sort((one, other) => ((one.starts ?? '') < (other.starts ?? '') ? -1 : 1));
  return stages.flatMap((stage, index) => {
    const before = stages[index - 1];
    if (!before || (stage.starts ?? '') > (before.ends ?? '')) return [];
    const about = { stage: stage.stage, other: before.stage };
    return [finding('stages-overlap', about, cellOf(stage.at, 'starts'))];
  });
}
