import { cellOf, type Forum, submissionsByTheme } from '../../forum';
import { recordSheets } from '../../sheets';
import type { Grid } from '../grid';
import type { Mend } from './mend';

/** The counts that assessments leave blank, as the papers count them. */
export function blankCounts(grid: Grid, { assessments, submissions }: Forum): readonly Mend[] {
  if (submissions.length === 0) return [];
  const of = submissionsByTheme(submissions);
  const blank = assessments.flatMap(({ theme, subTheme, relevantSubmissions, at }) => {
    const field = 'relevantSubmissions';
    const cell = cellOf(at, field);
    const hasColumn = at.columns[field] !== undefined;
    const isOurs = cell.workbook === grid.workbook;
    if (relevantSubmissions !== undefined || !hasColumn || !isOurs) return [];
    return [{ at: cell, before: null, after: of(theme, subTheme).refs.length }];
  });
  const [first] = blank;
  const column = recordSheets.assessments.columns.relevantSubmissions.header;
  return first ? [{ kind: 'counts', sheet: first.at.sheet ?? '', column, cells: blank }] : [];
}
