import { text } from './columns';

/** What other sheets than Themes call a theme, wherever a row is filed under one. */
export const themeSynonyms = ['area', 'policy area'];
export const subThemeSynonyms = ['subtheme', 'sub theme', 'sub-area'];

/** The column of the theme that a row is filed under, which offers the themes of the sheet Themes. */
export const filedTheme = (
  own: {
    readonly help?: string;
    readonly example?: string;
    readonly required?: boolean;
    readonly width?: number;
  } = {},
) =>
  text(
    {
      header: 'Theme',
      synonyms: themeSynonyms,
      help: 'The theme, as in Themes.',
      example: 'Anti Corruption and Integrity',
      width: 28,
      ...own,
    },
    { kind: 'from sheet', sheet: 'Themes', header: 'Theme' },
  );

/** The column of the sub-theme that a row is filed under, if its theme is divided. */
export const filedSubTheme = (own: { readonly width?: number } = {}) =>
  text(
    {
      header: 'Sub-theme',
      synonyms: subThemeSynonyms,
      help: 'The sub-theme, if the theme is divided.',
      example: 'Open Contracting',
      width: 22,
      ...own,
    },
    { kind: 'from sheet', sheet: 'Themes', header: 'Sub-theme' },
  );
