import { type Finding, finding } from '../findings';
import { cellOf, nameKey, type Stage } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

/** Stages that name a phase which is not there, or lie outside the dates of their phase. */
export const stagesInPhases: Check = ({ stages }) => {
  const phases = stages.filter(({ kind }) => kind === 'phase');
  const byName = new Map(phases.map((phase) => [nameKey(phase.stage), phase]));
  const names = phases.map(({ stage }) => stage);
  return stages.flatMap((stage): readonly Finding[] => {
    if (stage.phase === undefined) return [];
    const phase = byName.get(nameKey(stage.phase));
    if (phase) return outside(stage, phase);
    const about = { phase: stage.phase, nearest: nearest(stage.phase, names) };
    return [finding('phase-not-known', about, cellOf(stage.at, 'phase'))];
  });
};

function outside({ stage, starts, ends, at }: Stage, phase: Stage): readonly Finding[] {
  const about = { stage, phase: phase.stage };
  const first = phase.starts;
  const last = phase.ends;
  if (first !== undefined && starts !== undefined && starts < first) {
    return [finding('stage-starts-before-phase', about, cellOf(at, 'starts'))];
  }
  // What has no end, such as a meeting, takes a day.
  const end = ends ?? starts;
  return last !== undefined && end !== undefined && end > last
    ? [finding('stage-ends-after-phase', about, cellOf(at, ends === undefined ? 'starts' : 'ends'))]
    : [];
}
