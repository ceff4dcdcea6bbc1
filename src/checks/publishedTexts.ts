import type { Paper, Source } from '../findings';
import { cellOf, type Forum, type Placed, type Point } from '../forum';
import { type Columns, recordSheets, type Sheet, settingsSheet } from '../sheets';

/** A text that papers print, with its column and cell. */
export interface PublishedText {
  /** The only kind of paper that prints it; undefined where both do. */
  readonly only: Paper | undefined;
  readonly text: string;
  readonly column: string;
  readonly at: Source;
}

const onlyIn: ReadonlyMap<string, Paper> = new Map([
  [recordSheets.agenda.name, 'deck'],
  [recordSheets.commitments.name, 'deck'],
  [recordSheets.responses.name, 'responses'],
]);

/**
 * The texts that papers print as they were typed. Who leads the forum, and whom to write to, is public by
 * role and is not among them.
 */
export function publishedTexts(forum: Forum): readonly PublishedText[] {
  const { agenda, commitments, submissions, assessments, stages, responses } = recordSheets;
  return [
    ...settingTexts(forum),
    ...texts(forum.agenda, agenda, 'title', ({ title }) => title),
    ...texts(forum.agenda, agenda, 'points', ({ points }) => linesOf(points)),
    ...texts(forum.commitments, commitments, 'title', ({ title }) => title),
    ...texts(forum.commitments, commitments, 'objectives', (row) => row.objectives.join('\n')),
    ...texts(forum.commitments, commitments, 'status', ({ status }) => status),
    ...texts(forum.commitments, commitments, 'update', ({ update }) => update),
    ...texts(forum.submissions, submissions, 'topic', ({ topic }) => topic),
    ...texts(forum.assessments, assessments, 'topics', ({ topics }) => topics.join('\n')),
    ...texts(forum.assessments, assessments, 'summary', ({ summary }) => summary),
    ...texts(forum.assessments, assessments, 'analysis', ({ analysis }) => analysis),
    ...texts(forum.stages, stages, 'stage', ({ stage }) => stage),
    ...texts(forum.stages, stages, 'points', ({ points }) => linesOf(points)),
    ...texts(forum.responses, responses, 'proposal', ({ proposal }) => proposal),
    ...texts(forum.responses, responses, 'reason', ({ reason }) => reason),
    ...texts(forum.responses, responses, 'commitment', ({ commitment }) => commitment),
    ...texts(forum.responses, responses, 'lead', ({ lead }) => lead),
    ...texts(forum.responses, responses, 'clearedBy', ({ clearedBy }) => clearedBy),
  ];
}

function settingTexts({ settings, settingsAt }: Forum): readonly PublishedText[] {
  return (['outreach', 'notice'] as const).flatMap((field) => {
    const text = settings[field];
    const at = settingsAt[field];
    const column = settingsSheet.settings[field].header;
    return text === undefined || at === undefined ? [] : [{ text, column, at, only: 'responses' }];
  });
}

function texts<Row extends Placed>(
  records: readonly Row[],
  sheet: Sheet<Row>,
  field: keyof Columns<Row> & string,
  textOf: (record: Row) => string | undefined,
): readonly PublishedText[] {
  const { header } = sheet.columns[field];
  const only = onlyIn.get(sheet.name);
  return records.flatMap((record) => {
    const text = textOf(record);
    return text ? [{ text, column: header, at: cellOf(record.at, field), only }] : [];
  });
}

const linesOf = (points: readonly Point[]): string =>
  points.flatMap(({ text, subPoints }) => [text, ...subPoints]).join('\n');
