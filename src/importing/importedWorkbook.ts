import { counted, type Finding } from '../findings';
import { setUpWorkbook, type WorkbookPlan } from '../workbook';
import { declaredColumn } from './declaredColumn';
import type { Export, UnderstoodQuestion } from './exportModel';
import type { ImportPlan } from './importPlan';

/** More reasons than these are no page to read; the command prints all. */
const mostReasons = 100;

/** Plans a new workbook with all sheets, the rows that an import adds, and a first sheet that says where they come from. */
export function importedWorkbook(own: Export, { added, skipped }: ImportPlan): WorkbookPlan {
  const from = own.source === undefined ? own.workbook : `${own.workbook} (${own.source})`;
  const said = skipped.slice(0, mostReasons).map(reasonOf);
  const more = skipped.length - said.length;
  const notes = {
    kind: 'notes',
    name: 'Start here',
    heading: 'Brought in',
    lines: [
      `${counted(added.length, 'row')} of Submissions from ${from}. File each under a theme, then go on as with any forum’s workbook. To use it beside another one, give both to “forum-papers build”.`,
      ...own.columns.map(columnLine),
      ...(skipped.length === 0
        ? ['No row was left out.']
        : [`${counted(skipped.length, 'row')} left out:`, ...said]),
      ...(more > 0 ? [`… and ${counted(more, 'row')} more.`] : []),
    ],
  } as const;
  return setUpWorkbook(
    { title: `Submissions from ${own.workbook}`, language: 'en-GB', notes },
    { forum: { language: 'en-GB' }, submissions: added.map(({ row }) => row) },
  );
}

const reasonOf = ({ source, message }: Finding): string => `${source?.cell ?? ''}: ${message}`;

const columnLine = (question: UnderstoodQuestion): string =>
  `${question.cell} “${question.yourColumn.replace(/\s+/g, ' ')}”: ${roleWords(question)}`;

/** What a column of an export becomes, in words. */
export function roleWords({ role }: Pick<UnderstoodQuestion, 'role'>): string {
  switch (role.kind) {
    case 'respondent':
      return declaredColumn(role.field).header;
    case 'idea':
      return `${declaredColumn(role.field).header} of idea ${role.number}`;
    case 'withdrawn':
      return 'tells what was withdrawn';
    case 'left out':
      return 'left out';
  }
}
