import { finding } from '../findings';
import { cellOf, nameKey, type RowSource, refName } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';
import { rowOf } from './rowOf';

/**
 * The same Ref and Point in two rows: a response to it could mean either. A row filed under several themes or topics
 * is one row.
 */
export const pointsTwice: Check = ({ submissions }) =>
  repeated(submissions, (submission) => nameKey(refName(submission))).flatMap(
    ({ record: { ref, point, at }, first }) =>
      isSameRow(first.at, at)
        ? []
        : finding(
            'point-twice',
            { ref, point, first: rowOf(first.at, at, 'ref') },
            cellOf(at, 'ref'),
          ),
  );

const isSameRow = (one: RowSource, other: RowSource): boolean =>
  one.row === other.row && one.sheet === other.sheet && one.workbook === other.workbook;
