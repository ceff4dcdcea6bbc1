import { finding } from '../findings';
import { cellOf, themeName } from '../forum';
import type { Check } from './check';

/** Assessments without a rating, and ratings without the analysis that gives their reason. */
export const assessmentsWhole: Check = ({ assessments }) =>
  assessments.flatMap(({ theme: name, subTheme, rating, analysis, at }) => {
    const theme = themeName(name, subTheme);
    if (rating === undefined) return [finding('rating-missing', { theme }, cellOf(at, 'rating'))];
    return analysis === undefined
      ? [finding('analysis-missing', { theme }, cellOf(at, 'analysis'))]
      : [];
  });
