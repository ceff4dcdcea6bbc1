import { type Finding, finding } from '../findings';
import type { Check } from './check';

/** Dates on Forum that are back to front: a next meeting not after this one, outreach closed before it opened. */
export const forumDates: Check = ({ settings, settingsAt }) => {
  const { date, nextMeeting, outreachOpened, outreachClosed } = settings;
  const findings: Finding[] = [];
  if (date !== undefined && nextMeeting !== undefined && nextMeeting <= date) {
    findings.push(finding('next-meeting-not-after', {}, settingsAt.nextMeeting));
  }
  if (
    outreachOpened !== undefined &&
    outreachClosed !== undefined &&
    outreachClosed < outreachOpened
  ) {
    findings.push(finding('outreach-closed-first', {}, settingsAt.outreachClosed));
  }
  return findings;
};
