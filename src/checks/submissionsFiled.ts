import { type Finding, finding } from '../findings';
import { cellOf, isRelevant, nameKey, themeKey } from '../forum';
import type { Check } from './check';

/** Relevant submissions without a theme, or without a sub-theme where the theme is divided. */
export const submissionsFiled: Check = ({ submissions, themes }) => {
  if (themes.length === 0) return [];
  const whole = new Set(themes.map(({ theme, subTheme }) => themeKey(theme, subTheme)));
  const divided = new Set(
    themes.filter(({ subTheme }) => subTheme !== undefined).map(({ theme }) => nameKey(theme)),
  );
  return submissions
    .filter(isRelevant)
    .flatMap(({ ref, theme, subTheme, at }): readonly Finding[] => {
      if (theme === undefined)
        return [finding('submission-not-filed', { ref }, cellOf(at, 'theme'))];
      const lacksSubTheme =
        subTheme === undefined &&
        divided.has(nameKey(theme)) &&
        !whole.has(themeKey(theme, undefined));
      return lacksSubTheme
        ? [finding('sub-theme-missing', { ref, theme }, cellOf(at, 'subTheme'))]
        : [];
    });
};
