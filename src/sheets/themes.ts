import type { Theme } from '../forum';
import { longText, text } from './columns';
import { subThemeSynonyms, themeSynonyms } from './filedUnder';
import type { Sheet } from './sheet';

export const themes: Sheet<Theme> = {
  name: 'Themes',
  synonyms: ['theme', 'areas', 'policy areas'],
  purpose: 'The themes that submissions are filed under, in the order of the papers.',
  headings: 'theme',
  columns: {
    theme: text({
      header: 'Theme',
      synonyms: themeSynonyms,
      help: 'The name of the theme. A theme with sub-themes has a row for each of them.',
      example: 'Anti Corruption and Integrity',
      required: true,
      width: 32,
    }),
    subTheme: text({
      header: 'Sub-theme',
      synonyms: subThemeSynonyms,
      help: 'The name of the sub-theme, if the theme is divided.',
      example: 'Open Contracting',
      width: 26,
    }),
    governmentLead: text({
      header: 'Government lead',
      synonyms: ['sro', 'lead department', 'gov lead'],
      help: 'Who leads for government.',
      example: 'Government lead for open contracting',
      width: 34,
    }),
    civilSocietyLead: text({
      header: 'Civil society lead',
      synonyms: ['civil society partner', 'cso lead'],
      help: 'Who leads for civil society.',
      example: 'Civil society lead for open contracting',
      width: 34,
    }),
    description: longText({
      header: 'Description',
      synonyms: ['scope', 'about'],
      help: 'What the theme is about, in a sentence.',
      example: 'How public bodies buy, and what they publish about it.',
    }),
  },
};
