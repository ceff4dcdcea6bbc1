import { check } from '../checks';
import { type Finding, finding, type Paper } from '../findings';
import type { CalendarDate, Forum } from '../forum';
import { type Grid, readForum } from '../workbook';
import { sorted } from './sorted';
import { checkWishes } from './templates/checkWishes';

/** A forum as read, with all that reading and checking found. */
export interface Examination {
  readonly forum: Forum;
  readonly findings: readonly Finding[];
}

/** An examination that also tells which of the declared sheets the workbooks have. */
export interface WorkbookExamination extends Examination {
  readonly sheets: ReadonlySet<string>;
}

/** Which sheets a paper cannot be made without. */
const neededSheets: Readonly<Record<Paper, readonly string[]>> = {
  deck: ['Forum', 'Agenda', 'Themes', 'Assessments'],
  responses: ['Forum', 'Submissions', 'Responses'],
};

/**
 * Reads a forum from workbooks and checks it. `date` takes the place of the forum's own date.
 *
 *     grids ──read──▶ forum ──check──▶ findings, the worst first
 */
export function examine(grids: readonly Grid[], date?: CalendarDate): WorkbookExamination {
  const { value, findings } = readForum(grids);
  const forum = date
    ? { ...value.forum, settings: { ...value.forum.settings, date } }
    : value.forum;
  // One finding that no sheet is known says it all.
  const isSaid = value.sheets.size === 0 && findings.some(({ rule }) => rule === 'no-known-sheet');
  const missing = isSaid ? [] : missingParts(forum, value.sheets);
  return {
    forum,
    sheets: value.sheets,
    findings: sorted([
      ...findings,
      ...missing,
      ...checkWishes(forum.layoutWishes),
      ...check(forum),
    ]),
  };
}

function missingParts(forum: Forum, sheets: ReadonlySet<string>): readonly Finding[] {
  const lacks = (paper: Paper) => neededSheets[paper].filter((sheet) => !sheets.has(sheet));
  const forumAt = forum.settingsAt.date;
  return [
    ...lacks('deck').map((sheet) => finding('no-sheet-for-deck', { sheet, paper: 'deck' })),
    ...lacks('responses').map((sheet) =>
      finding('no-sheet-for-responses', { sheet, paper: 'responses' }),
    ),
    ...(sheets.has('Forum') && forum.settings.date === undefined
      ? [finding('no-date', {}, forumAt)]
      : []),
    ...(sheets.has('Agenda') && forum.agenda.length === 0 ? [finding('no-agenda', {})] : []),
    ...(sheets.has('Responses') && forum.responses.length === 0
      ? [finding('no-responses', {})]
      : []),
  ];
}

/** The errors that keep a paper from being made. */
export function errorsFor(findings: readonly Finding[], paper: Paper): readonly Finding[] {
  return findings.filter(
    ({ severity, concerns }) => severity === 'error' && concerns.includes(paper),
  );
}
