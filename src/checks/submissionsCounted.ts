import { type Finding, finding } from '../findings';
import { cellOf, submissionsByTheme, themeName } from '../forum';
import type { Check } from './check';

/**
 * Assessments whose typed count is not that of Submissions, and assessments of themes that nobody wrote
 * about. What is typed stands.
 */
export const submissionsCounted: Check = ({ assessments, submissions }) => {
  if (submissions.length === 0) return [];
  const submissionsOf = submissionsByTheme(submissions);
  return assessments.flatMap((assessment): readonly Finding[] => {
    const { theme: name, subTheme, relevantSubmissions: typed, at } = assessment;
    const theme = themeName(name, subTheme);
    const counted = submissionsOf(name, subTheme).refs.length;
    if (typed !== undefined && typed !== counted) {
      const about = { theme, typed, counted };
      return [finding('count-differs', about, cellOf(at, 'relevantSubmissions'))];
    }
    return counted === 0
      ? [finding('assessment-without-submissions', { theme }, cellOf(at, 'theme'))]
      : [];
  });
};
