import { finding } from '../findings';
import { cellOf, themeKey, themeName } from '../forum';
import type { Check } from './check';
import { repeated } from './repeated';
import { rowOf } from './rowOf';

/** The same theme or sub-theme assessed in two rows: the deck would show both, and count both. */
export const assessmentsTwice: Check = ({ assessments }) =>
  repeated(assessments, ({ theme, subTheme }) => themeKey(theme, subTheme)).map(
    ({ record: { theme, subTheme, at }, first }) =>
      finding(
        'assessment-twice',
        { theme: themeName(theme, subTheme), first: rowOf(first.at, at, 'theme') },
        cellOf(at, subTheme === undefined ? 'theme' : 'subTheme'),
      ),
  );
