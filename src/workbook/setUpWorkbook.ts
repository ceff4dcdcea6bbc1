import type {
  AgendaItem,
  Assessment,
  CalendarDate,
  Commitment,
  Person,
  Response,
  SettingField,
  Stage,
  Submission,
  Theme,
} from '../forum';
import { mappingSheet, recordSheets, settingsSheet } from '../sheets';
import { listsOf } from './setUpList';
import type { NotesPlan, WorkbookPlan } from './setUpPlan';
import { setUpSettings } from './setUpSettings';
import { setUpTable } from './setUpTable';
import type { TypedRow } from './typedRow';

/** What is typed into the sheets of a workbook that is set up; a sheet without rows is set up empty. */
export interface Contents {
  readonly forum?: Readonly<Partial<Record<SettingField, string>>>;
  readonly agenda?: readonly TypedRow<AgendaItem>[];
  readonly people?: readonly TypedRow<Person>[];
  readonly commitments?: readonly TypedRow<Commitment>[];
  readonly themes?: readonly TypedRow<Theme>[];
  readonly submissions?: readonly TypedRow<Submission>[];
  readonly assessments?: readonly TypedRow<Assessment>[];
  readonly stages?: readonly TypedRow<Stage>[];
  readonly responses?: readonly TypedRow<Response>[];
}

/** What the file says of itself, and the sheet that comes first. */
export interface Front {
  readonly title: string;
  readonly language: string;
  readonly date?: CalendarDate;
  readonly notes: NotesPlan;
}

/** Plans a workbook with every declared sheet, after a first sheet to read. */
export function setUpWorkbook(
  { title, language, date, notes }: Front,
  contents: Contents,
): WorkbookPlan {
  const tables = [
    setUpSettings(settingsSheet, contents.forum ?? {}),
    setUpTable(recordSheets.agenda, contents.agenda ?? []),
    setUpTable(recordSheets.people, contents.people ?? []),
    setUpTable(recordSheets.commitments, contents.commitments ?? []),
    setUpTable(recordSheets.themes, contents.themes ?? []),
    setUpTable(recordSheets.submissions, contents.submissions ?? []),
    setUpTable(recordSheets.assessments, contents.assessments ?? []),
    setUpTable(recordSheets.stages, contents.stages ?? []),
    setUpTable(recordSheets.responses, contents.responses ?? []),
    setUpTable(mappingSheet, []),
  ];
  return { title, language, date, sheets: [notes, ...tables], lists: listsOf(tables) };
}
