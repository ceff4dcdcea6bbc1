import type { Source } from '../../../findings';
import {
  cellOf,
  type Forum,
  isRelevant,
  type Rating,
  type RowSource,
  type Submission,
  submissionsByTheme,
  themeKey,
  themeName,
} from '../../../forum';
import { wordingFor } from '../../../wording';
import { cellNumbers, type Grid, type Standing, standingOf } from '../../../workbook';

/** A cell that can be written: where it is, and what stands in it as it was read. */
export interface EditableCell {
  readonly at: Source;
  readonly value: Standing;
}

/** A submission as an analyst sees it, whose own workbook it stands in. */
export interface FiledSubmission {
  readonly ref: string;
  readonly topic: string | undefined;
  readonly text: string;
  readonly at: Source;
}

/** A theme, or a sub-theme, with what was sent in on it and how it was assessed. */
export interface AssessedTheme {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly topics: readonly string[];
  /** The summary that its topics give, for a summary that is blank. */
  readonly draft: string;
  readonly submissions: readonly FiledSubmission[];
  /** Missing where the theme has no row in Assessments. */
  readonly assessment:
    | {
        readonly rating: Rating | undefined;
        readonly ratingCell: EditableCell | undefined;
        readonly summaryCell: EditableCell | undefined;
        readonly analysisCell: EditableCell | undefined;
      }
    | undefined;
}

/** A submission without a theme, with the cells that file it. */
export interface UnfiledSubmission extends FiledSubmission {
  readonly themeCell: EditableCell | undefined;
  readonly subThemeCell: EditableCell | undefined;
}

/** What the view Assess shows. */
export interface AssessModel {
  readonly themes: readonly AssessedTheme[];
  /** The themes to file under, in the order of Themes. */
  readonly choices: readonly {
    readonly name: string;
    readonly theme: string;
    readonly subTheme: string | undefined;
  }[];
  readonly unfiled: readonly UnfiledSubmission[];
}

/** Sums up the work on themes. `grid` gives the texts, which the forum keeps to itself as personal. */
export function assessModel(forum: Forum, grid: Grid | undefined): AssessModel {
  const cells = cellReader(grid);
  const of = submissionsByTheme(forum.submissions);
  const wording = wordingFor(forum.settings.language);
  const byTheme = new Map<string, Submission[]>();
  for (const submission of forum.submissions) {
    if (submission.theme === undefined || !isRelevant(submission)) continue;
    const key = themeKey(submission.theme, submission.subTheme);
    const own = byTheme.get(key);
    if (own) own.push(submission);
    else byTheme.set(key, [submission]);
  }
  const assessed = new Map(
    forum.assessments.map((one) => [themeKey(one.theme, one.subTheme), one] as const),
  );
  const filed = (submission: Submission): FiledSubmission => ({
    ref: submission.point ? `${submission.ref}.${submission.point}` : submission.ref,
    topic: submission.topic,
    text: String(cells(submission.at, 'submission')?.value ?? ''),
    at: cellOf(submission.at, 'ref'),
  });
  return {
    themes: forum.themes.map(({ theme, subTheme }) => {
      const key = themeKey(theme, subTheme);
      const { refs, topics } = of(theme, subTheme);
      const assessment = assessed.get(key);
      return {
        key,
        name: themeName(theme, subTheme),
        count: refs.length,
        topics,
        draft: topics.length > 0 ? wording.topics(topics) : '',
        submissions: (byTheme.get(key) ?? []).map(filed),
        assessment: assessment && {
          rating: assessment.rating,
          ratingCell: cells(assessment.at, 'rating'),
          summaryCell: cells(assessment.at, 'summary'),
          analysisCell: cells(assessment.at, 'analysis'),
        },
      };
    }),
    choices: forum.themes.map(({ theme, subTheme }) => ({
      name: themeName(theme, subTheme),
      theme,
      subTheme,
    })),
    unfiled: forum.submissions
      .filter((submission) => submission.theme === undefined && isRelevant(submission))
      .map((submission) => ({
        ...filed(submission),
        themeCell: cells(submission.at, 'theme'),
        subThemeCell: cells(submission.at, 'subTheme'),
      })),
  };
}

/** Reads the cell of a record's field as it stands; undefined where the sheet has no column for it. */
function cellReader(grid: Grid | undefined) {
  const sheets = new Map(grid?.sheets.map((sheet) => [sheet.name, sheet.rows]));
  return (at: RowSource, field: string): EditableCell | undefined => {
    const source = cellOf(at, field);
    if (at.columns[field] === undefined || source.cell === undefined) return undefined;
    const { row, column } = cellNumbers(source.cell);
    return { at: source, value: standingOf(sheets.get(at.sheet)?.get(row)?.get(column)) };
  };
}
