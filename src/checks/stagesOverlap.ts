import { type Finding, finding } from '../findings';
import { type CalendarDate, cellOf, type Stage } from '../forum';
import type { Check } from './check';

interface Dated {
  readonly stage: Stage;
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
}

/**
 * Stages that start before an earlier one has ended. Phases may hold one another, and a stage may start on
 * the day on which another ends.
 */
export const stagesOverlap: Check = ({ stages }) => {
  const findings: Finding[] = [];
  let open: Dated | undefined;
  for (const dated of stages.flatMap(datedStage).sort(byStart)) {
    const { stage, starts, ends } = dated;
    if (open && starts < open.ends) {
      const about = { stage: stage.stage, other: open.stage.stage };
      findings.push(finding('stages-overlap', about, cellOf(stage.at, 'starts')));
    }
    if (!open || ends > open.ends) open = dated;
  }
  return findings;
};

function datedStage(stage: Stage): readonly Dated[] {
  const { kind, starts, ends } = stage;
  if (kind !== 'stage' || starts === undefined || ends === undefined || ends < starts) return [];
  return [{ stage, starts, ends }];
}

const byStart = (one: Dated, other: Dated): number =>
  one.starts === other.starts ? 0 : one.starts < other.starts ? -1 : 1;
