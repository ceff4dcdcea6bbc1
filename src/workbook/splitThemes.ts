import { type Forum, nameKey, type Theme, themeKey } from '../forum';

interface Filed {
  readonly theme?: string | undefined;
  readonly subTheme: string | undefined;
}

/**
 * Parts "Theme: Sub-theme" typed in one cell, where Themes holds just these two and no theme of the whole name.
 * Anything else stays as typed, for the checks to say.
 */
export function splitThemes(forum: Forum): Forum {
  const split = splitterFor(forum.themes);
  return {
    ...forum,
    submissions: forum.submissions.map(split),
    assessments: forum.assessments.map(split),
    responses: forum.responses.map(split),
  };
}

function splitterFor(themes: readonly Theme[]): <Row extends Filed>(row: Row) => Row {
  const whole = new Set(themes.map(({ theme }) => nameKey(theme)));
  const pairs = new Map(
    themes.map(({ theme, subTheme }) => [themeKey(theme, subTheme), { theme, subTheme }]),
  );
  return (row) => {
    const { theme, subTheme } = row;
    if (theme === undefined || subTheme !== undefined || whole.has(nameKey(theme))) return row;
    for (const [mark] of theme.matchAll(/\s*[:/>]\s*|\s+[-–—]\s+/g)) {
      const at = theme.indexOf(mark);
      const found = pairs.get(themeKey(theme.slice(0, at), theme.slice(at + mark.length)));
      if (found) return { ...row, ...found };
    }
    return row;
  };
}
