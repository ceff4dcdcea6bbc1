import { finding } from '../findings';
import { cellOf, nameKey, refName } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';
import { rowOf } from './rowOf';

/** The same Ref and Point in two rows: a response to it could mean either. */
export const pointsTwice: Check = ({ submissions }) =>
  repeated(submissions, (submission) => nameKey(refName(submission))).map(({ record, first }) => {
    const { ref, point, at } = record;
    return finding('point-twice', { ref, point, first: rowOf(first.at, at) }, cellOf(at, 'ref'));
  });
