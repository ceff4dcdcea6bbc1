import { type Finding, finding } from '../findings';
import { cellOf, submissionsByTheme, themeName } from '../forum';
import type { Check } from './check';

/** Assessments without rating, analysis or submissions, and counts that differ from what was typed. */
export const assessmentsWhole: Check = ({ assessments, submissions }) => {
  const submissionsOf = submissionsByTheme(submissions);
  return assessments.flatMap((assessment): readonly Finding[] => {
    const { theme: name, subTheme, rating, analysis, relevantSubmissions: typed, at } = assessment;
    const theme = themeName(name, subTheme);
    const counted = submissionsOf(name, subTheme).refs.length;
    return [
      ...(rating === undefined ? [finding('rating-missing', { theme }, cellOf(at, 'rating'))] : []),
      ...(rating !== undefined && analysis === undefined
        ? [finding('analysis-missing', { theme }, cellOf(at, 'analysis'))]
        : []),
      ...(submissions.length > 0 && counted === 0
        ? [finding('assessment-without-submissions', { theme }, cellOf(at, 'theme'))]
        : []),
      ...(submissions.length > 0 && typed !== undefined && typed !== counted
        ? [finding('count-differs', { theme, typed, counted }, cellOf(at, 'relevantSubmissions'))]
        : []),
    ];
  });
};
