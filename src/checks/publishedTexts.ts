import type { Source } from '../findings';
import { cellOf, type Forum, type Placed, type Point } from '../forum';

/** A text that papers print, with its column and cell. */
export interface PublishedText {
  readonly text: string;
  readonly column: string;
  readonly at: Source;
}

/** The texts that papers print as they were typed. */
export function publishedTexts(forum: Forum): readonly PublishedText[] {
  const { settings, settingsAt, agenda, stages, commitments, assessments, submissions, responses } =
    forum;
  const outreach = settingsAt.outreach;
  const notice = settingsAt.notice;
  return [
    ...(outreach ? [{ text: settings.outreach ?? '', column: 'Outreach', at: outreach }] : []),
    ...(notice ? [{ text: settings.notice ?? '', column: 'Notice', at: notice }] : []),
    ...agenda.flatMap((item) => [
      ...cell(item, 'title', 'Title', item.title),
      ...cell(item, 'points', 'Points', wordsOf(item.points)),
    ]),
    ...stages.flatMap((stage) => cell(stage, 'points', 'Points', wordsOf(stage.points))),
    ...commitments.flatMap((commitment) => cell(commitment, 'update', 'Update', commitment.update)),
    ...submissions.flatMap((submission) => cell(submission, 'topic', 'Topic', submission.topic)),
    ...assessments.flatMap((assessment) => [
      ...cell(assessment, 'topics', 'Topics', assessment.topics.join('\n')),
      ...cell(assessment, 'summary', 'Summary', assessment.summary),
      ...cell(assessment, 'analysis', 'Analysis', assessment.analysis),
    ]),
    ...responses.flatMap((response) => [
      ...cell(response, 'proposal', 'Proposal', response.proposal),
      ...cell(response, 'reason', 'Reason', response.reason),
    ]),
  ];
}

function cell(
  { at }: Placed,
  field: string,
  column: string,
  text: string | undefined,
): readonly PublishedText[] {
  return text === undefined || text === '' ? [] : [{ text, column, at: cellOf(at, field) }];
}

const wordsOf = (points: readonly Point[]): string =>
  points.flatMap(({ text, subPoints }) => [text, ...subPoints]).join('\n');
