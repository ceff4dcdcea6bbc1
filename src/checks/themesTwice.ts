import { finding } from '../findings';
import { cellOf, themeKey, themeName } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';
import { rowOf } from './rowOf';

/** The same theme or sub-theme in two rows of Themes: "1 of 4" would count it twice. */
export const themesTwice: Check = ({ themes }) =>
  repeated(themes, ({ theme, subTheme }) => themeKey(theme, subTheme)).map(({ record, first }) => {
    const { theme, subTheme, at } = record;
    const about = { theme: themeName(theme, subTheme), first: rowOf(first.at, at, 'theme') };
    return finding('theme-twice', about, cellOf(at, subTheme === undefined ? 'theme' : 'subTheme'));
  });
