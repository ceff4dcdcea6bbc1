import { type Finding, finding } from '../findings';
import { cellOf, distinct, type Forum, nameKey, type Placed, themeKey } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

interface Filed extends Placed {
  readonly theme: string | undefined;
  readonly subTheme: string | undefined;
}

/** Themes and sub-themes that are not in Themes: their submissions would not be counted. */
export const themesKnown: Check = (forum) => {
  if (forum.themes.length === 0) return [];
  const known = knownThemes(forum);
  const inSheet = (sheet: string, records: readonly Filed[]) =>
    records.flatMap((record) => problemOf(sheet, record, known));
  return [
    ...inSheet('Submissions', forum.submissions),
    ...inSheet('Assessments', forum.assessments),
    ...inSheet('Responses', forum.responses),
  ];
};

interface KnownThemes {
  readonly names: readonly string[];
  readonly themes: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly subThemesOf: (theme: string) => readonly string[];
}

function knownThemes({ themes }: Forum): KnownThemes {
  const names = distinct(themes.map(({ theme }) => theme));
  return {
    names,
    themes: new Set(names.map(nameKey)),
    pairs: new Set(themes.map(({ theme, subTheme }) => themeKey(theme, subTheme))),
    subThemesOf: (name) =>
      themes
        .filter(({ theme }) => nameKey(theme) === nameKey(name))
        .flatMap(({ subTheme }) => subTheme ?? []),
  };
}

function problemOf(sheet: string, filed: Filed, known: KnownThemes): readonly Finding[] {
  const { theme, subTheme, at } = filed;
  if (theme === undefined) return [];
  if (!known.themes.has(nameKey(theme))) {
    const about = { sheet, theme, nearest: nearest(theme, known.names) };
    return [finding('theme-not-known', about, cellOf(at, 'theme'))];
  }
  if (subTheme === undefined || known.pairs.has(themeKey(theme, subTheme))) return [];
  const about = {
    sheet,
    theme: `${theme}: ${subTheme}`,
    nearest: nearest(subTheme, known.subThemesOf(theme)),
  };
  return [finding('theme-not-known', about, cellOf(at, 'subTheme'))];
}
