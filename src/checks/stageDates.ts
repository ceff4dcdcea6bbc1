import { finding } from '../findings';
import { cellOf } from '../forum';
import type { Check } from './check';

/** Stages and phases that end before they start. An error: they cannot be drawn on an axis. */
export const stageDates: Check = ({ stages }) =>
  stages
    .filter(({ starts, ends }) => starts !== undefined && ends !== undefined && ends < starts)
    .map(({ stage, at }) => finding('stage-ends-first', { stage }, cellOf(at, 'ends')));
