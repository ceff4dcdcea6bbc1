import {
  type Assessment,
  type Forum,
  isPublished,
  nameKey,
  submissionsByTheme,
  type ThemeSubmissions,
  themeKey,
} from '../../forum';
import type { DocumentBlock, Paragraph, Runs } from '../../outline';
import type { Wording } from '../../wording';
import { type PrintedPoint, printedPointsOf } from './index/printedPoints';

/** What every part of a document may look at. */
export interface ResponsesContext {
  readonly forum: Forum;
  readonly wording: Wording;
  readonly submissionsOf: (theme: string, subTheme: string | undefined) => ThemeSubmissions;
  readonly assessmentOf: (theme: string, subTheme: string | undefined) => Assessment | undefined;
  /** Whether the reference of a submission may be printed. */
  readonly mayPrint: (ref: string) => boolean;
  /** The points that may be printed, by their submission's reference. */
  readonly printedPoints: ReadonlyMap<string, readonly PrintedPoint[]>;
}

/** Looks up once what the parts of all documents need. */
export function responsesContext(forum: Forum, wording: Wording): ResponsesContext {
  const assessments = new Map(
    forum.assessments.map((one) => [themeKey(one.theme, one.subTheme), one]),
  );
  const unpublished = new Set(
    forum.submissions.filter((one) => !isPublished(one)).map(({ ref }) => nameKey(ref)),
  );
  const known = new Set(forum.submissions.map(({ ref }) => nameKey(ref)));
  const mayPrint = (ref: string) => {
    const key = nameKey(ref);
    return known.has(key) && !unpublished.has(key);
  };
  return {
    forum,
    wording,
    submissionsOf: submissionsByTheme(forum.submissions),
    assessmentOf: (theme, subTheme) => assessments.get(themeKey(theme, subTheme)),
    mayPrint,
    printedPoints: printedPointsOf(forum, mayPrint),
  };
}

export const paragraph = (runs: Runs, role: Paragraph['role'] = 'text'): Paragraph => ({
  kind: 'paragraph',
  role,
  runs,
});

export const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  text,
});

/** A heading that opens a page of its own. */
export const pageHeading = (text: string): DocumentBlock => ({
  kind: 'heading',
  level: 1,
  text,
  startsPage: true,
});
