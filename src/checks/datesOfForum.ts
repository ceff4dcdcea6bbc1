import { type Finding, finding } from '../findings';
import { cellOf, type SettingField, stagesAt } from '../forum';
import type { Check } from './check';

/** Dates of the forum that do not fit: no stage on its day, a next meeting before it, outreach back to front. */
export const datesOfForum: Check = ({ settings, settingsAt, stages, submissions }) => {
  const { date, nextMeeting, outreachOpened, outreachClosed } = settings;
  const at = (field: SettingField) => settingsAt[field];
  const hasDatedStages = stages.some(
    ({ kind, starts, ends }) => kind === 'stage' && starts && ends,
  );
  const findings: Finding[] = [];
  if (date !== undefined && hasDatedStages && stagesAt(stages, date).length === 0) {
    findings.push(finding('no-stage-at-date', { date }, at('date')));
  }
  if (date !== undefined && nextMeeting !== undefined && nextMeeting <= date) {
    findings.push(finding('next-meeting-not-after', {}, at('nextMeeting')));
  }
  if (
    outreachOpened !== undefined &&
    outreachClosed !== undefined &&
    outreachClosed < outreachOpened
  ) {
    findings.push(finding('outreach-closed-first', {}, at('outreachClosed')));
  }
  const outside = submissions.filter(
    ({ received }) =>
      received !== undefined &&
      ((outreachOpened !== undefined && received < outreachOpened) ||
        (outreachClosed !== undefined && received > outreachClosed)),
  );
  return [
    ...findings,
    ...outside.map(({ ref, at: row }) =>
      finding('received-outside-outreach', { ref }, cellOf(row, 'received')),
    ),
  ];
};
