import { finding } from '../findings';
import { cellOf } from '../forum';
import type { Check } from './check';

/** Submissions received before outreach opened or after it closed. They count all the same. */
export const submissionsInOutreach: Check = ({ settings, submissions }) => {
  const { outreachOpened = '', outreachClosed = '9999' } = settings;
  if (outreachClosed < outreachOpened) return [];
  return submissions
    .filter(
      ({ received }) =>
        received !== undefined && (received < outreachOpened || received > outreachClosed),
    )
    .map(({ ref, at }) => finding('received-outside-outreach', { ref }, cellOf(at, 'received')));
};
