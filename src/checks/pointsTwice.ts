import { finding } from '../findings';
import { cellOf, nameKey } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';

/** The same Ref and Point in two rows: a response to it could mean either. */
export const pointsTwice: Check = ({ submissions }) =>
  repeated(submissions, ({ ref, point }) => `${nameKey(ref)}\n${nameKey(point ?? '')}`).map(
    ({ record, first }) => {
      const { ref, point, at } = record;
      return finding('point-twice', { ref, point, first: String(first.at.row) }, cellOf(at, 'ref'));
    },
  );
