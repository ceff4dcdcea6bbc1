import { finding } from '../findings';
import { nameKey } from '../forum';
import type { Check } from './check';

/** A day of the forum on which no stage takes place. A phase that is not divided into stages is one itself. */
export const stageAtForum: Check = ({ settings: { date }, settingsAt, stages }) => {
  const divided = new Set(
    stages.flatMap(({ phase }) => (phase === undefined ? [] : nameKey(phase))),
  );
  const dated = stages
    .filter(
      ({ kind, stage }) => kind === 'stage' || (kind === 'phase' && !divided.has(nameKey(stage))),
    )
    .filter(({ starts, ends }) => starts !== undefined && ends !== undefined);
  if (date === undefined || dated.length === 0) return [];
  const isOn = dated.some(({ starts = '', ends = '' }) => starts <= date && date <= ends);
  return isOn ? [] : [finding('no-stage-at-date', {}, settingsAt.date)];
};
