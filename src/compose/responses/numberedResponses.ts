import { distinct, type Forum, isCleared, nameKey, type Response, themeKey } from '../../forum';

/** A response with the number it is cited by, such as "5.3": its theme's number, and its own within the theme. */
export interface NumberedResponse {
  readonly response: Response;
  readonly number: string;
  readonly isDraft: boolean;
}

/** A theme, or one of its sub-themes, with its responses. */
export interface ThemeSection {
  readonly theme: string;
  readonly subTheme: string | undefined;
  readonly responses: readonly NumberedResponse[];
}

/** A theme with all its sections; `theme` is undefined for responses filed under none. */
export interface ThemeResponses {
  readonly number: number;
  readonly theme: string | undefined;
  readonly sections: readonly ThemeSection[];
}

/**
 * Numbers the responses by theme in the order of Themes, drafts too, so that a number means the same
 * response whether drafts are shown or not. What is filed under no known theme comes last.
 */
export function numberedResponses(forum: Forum): readonly ThemeResponses[] {
  const names = distinct([
    ...forum.themes.map(({ theme }) => theme),
    ...forum.responses.flatMap(({ theme }) => theme ?? []),
  ]);
  const byTheme = new Map<string, Response[]>();
  for (const response of forum.responses) {
    const key = nameKey(response.theme ?? '');
    const group = byTheme.get(key);
    if (group) group.push(response);
    else byTheme.set(key, [response]);
  }
  const themes = names.map(
    (theme, index): ThemeResponses => ({
      number: index + 1,
      theme,
      sections: sectionsOf(forum, theme, byTheme.get(nameKey(theme)) ?? [], index + 1),
    }),
  );
  const others = byTheme.get('') ?? [];
  if (others.length === 0) return themes;
  const responses = others.map((response, index) =>
    numbered(response, names.length + 1, index + 1),
  );
  return [
    ...themes,
    {
      number: names.length + 1,
      theme: undefined,
      sections: [{ theme: '', subTheme: undefined, responses }],
    },
  ];
}

function sectionsOf(
  forum: Forum,
  theme: string,
  responses: readonly Response[],
  themeNumber: number,
): readonly ThemeSection[] {
  const declared = forum.themes.filter((one) => nameKey(one.theme) === nameKey(theme));
  const subThemes = distinct([
    ...declared.flatMap(({ subTheme }) => subTheme ?? []),
    ...responses.flatMap(({ subTheme }) => subTheme ?? []),
  ]);
  const isWhole =
    subThemes.length === 0 ||
    declared.some(({ subTheme }) => subTheme === undefined) ||
    responses.some(({ subTheme }) => subTheme === undefined);
  let next = 0;
  return [...(isWhole ? [undefined] : []), ...subThemes].map((subTheme) => ({
    theme,
    subTheme,
    responses: responses
      .filter((response) => themeKey(theme, response.subTheme) === themeKey(theme, subTheme))
      .map((response) => {
        next += 1;
        return numbered(response, themeNumber, next);
      }),
  }));
}

const numbered = (response: Response, theme: number, own: number): NumberedResponse => ({
  response,
  number: `${theme}.${own}`,
  isDraft: !isCleared(response),
});
