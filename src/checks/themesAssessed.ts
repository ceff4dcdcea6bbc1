import { finding } from '../findings';
import { cellOf, themeKey, themeName } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';

/** Themes without an assessment, and themes with two. */
export const themesAssessed: Check = ({ themes, assessments }) => {
  if (assessments.length === 0) return [];
  const assessed = new Set(assessments.map(({ theme, subTheme }) => themeKey(theme, subTheme)));
  const missing = themes
    .filter(({ theme, subTheme }) => !assessed.has(themeKey(theme, subTheme)))
    .map(({ theme, subTheme, at }) =>
      finding(
        'theme-not-assessed',
        { theme: themeName(theme, subTheme) },
        cellOf(at, subTheme === undefined ? 'theme' : 'subTheme'),
      ),
    );
  const twice = repeated(assessments, ({ theme, subTheme }) => themeKey(theme, subTheme)).map(
    ({ record: { theme, subTheme, at }, first }) =>
      finding(
        'assessment-twice',
        { theme: themeName(theme, subTheme), first: String(first.at.row) },
        cellOf(at, 'theme'),
      ),
  );
  return [...missing, ...twice];
};
