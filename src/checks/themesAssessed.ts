import { finding } from '../findings';
import { cellOf, nameKey, themeKey, themeName } from '../forum';
import type { Check } from './check';

/** Themes without an assessment. Of a divided theme, each sub-theme is assessed, not the theme as a whole. */
export const themesAssessed: Check = ({ themes, assessments }) => {
  if (assessments.length === 0) return [];
  const assessed = new Set(assessments.map(({ theme, subTheme }) => themeKey(theme, subTheme)));
  const divided = new Set(
    themes.filter(({ subTheme }) => subTheme !== undefined).map(({ theme }) => nameKey(theme)),
  );
  return themes
    .filter(({ theme, subTheme }) => subTheme !== undefined || !divided.has(nameKey(theme)))
    .filter(({ theme, subTheme }) => !assessed.has(themeKey(theme, subTheme)))
    .map(({ theme, subTheme, at }) =>
      finding(
        'theme-not-assessed',
        { theme: themeName(theme, subTheme) },
        cellOf(at, subTheme === undefined ? 'theme' : 'subTheme'),
      ),
    );
};
