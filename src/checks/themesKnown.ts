import { type Finding, finding } from '../findings';
import {
  cellOf,
  isRelevant,
  nameKey,
  type Placed,
  type Theme,
  themeKey,
  themeName,
} from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

interface Filed extends Placed {
  readonly theme: string | undefined;
  readonly subTheme: string | undefined;
}

/**
 * Themes and sub-themes that are not in Themes. An error: the papers would count such a submission under no
 * theme, show an assessment without its place, and answer under a heading of their own.
 */
export const themesKnown: Check = ({ themes, submissions, assessments, responses }) => {
  if (themes.length === 0) return [];
  const slipIn = slipsOf(themes);
  const found = (
    rule: 'theme-not-known' | 'response-theme-not-known',
    records: readonly Filed[],
  ): readonly Finding[] =>
    records.flatMap((record) => {
      const slip = slipIn(record);
      return slip ? [finding(rule, slip, cellOf(record.at, slip.field))] : [];
    });
  return [
    ...found('theme-not-known', submissions.filter(isRelevant)),
    ...found('theme-not-known', assessments),
    ...found('response-theme-not-known', responses),
  ];
};

interface Slip {
  readonly field: 'theme' | 'subTheme';
  readonly theme: string;
  readonly typed: string;
  readonly nearest: string | undefined;
}

/** Finds what is wrong with a record's theme. Each name is compared with those of Themes once. */
function slipsOf(themes: readonly Theme[]): (filed: Filed) => Slip | undefined {
  const subThemes = new Map<string, string[]>();
  for (const { theme, subTheme } of themes) {
    const known = subThemes.get(nameKey(theme)) ?? [];
    if (subTheme !== undefined) known.push(subTheme);
    subThemes.set(nameKey(theme), known);
  }
  const pairs = new Set(themes.map(({ theme, subTheme }) => themeKey(theme, subTheme)));
  const names = themes.map(({ theme }) => theme);
  const slips = new Map<string, Slip | undefined>();
  return ({ theme, subTheme }) => {
    if (theme === undefined) return undefined;
    const key = themeKey(theme, subTheme);
    if (pairs.has(key)) return undefined;
    if (slips.has(key)) return slips.get(key);
    const known = subThemes.get(nameKey(theme));
    const slip: Slip | undefined = !known
      ? { field: 'theme', theme, typed: theme, nearest: nearest(theme, names) }
      : subTheme === undefined
        ? undefined
        : {
            field: 'subTheme',
            theme: themeName(theme, subTheme),
            typed: subTheme,
            nearest: nearest(subTheme, known),
          };
    slips.set(key, slip);
    return slip;
  };
}
