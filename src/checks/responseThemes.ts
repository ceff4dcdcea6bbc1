import { finding } from '../findings';
import { cellOf, nameKey, refName, type Submission, submissionsByRef, themeName } from '../forum';
import type { Check } from './check';

/** Responses that are filed under another theme than a submission they name, told once a response. */
export const responseThemes: Check = ({ submissions, responses }) => {
  const rowsOf = submissionsByRef(submissions);
  return responses.flatMap(({ refs, theme, subTheme, at }) => {
    if (theme === undefined) return [];
    for (const ref of refs) {
      const [other, ...others] = rowsOf(ref).filter((row) => row.theme !== undefined);
      if (other?.theme === undefined) continue;
      const filed = { theme, subTheme };
      if ([other, ...others].some((row) => isSameTheme(row, filed))) continue;
      const about = {
        theme: themeName(theme, subTheme),
        ref: refName(ref),
        other: themeName(other.theme, other.subTheme),
      };
      return [finding('response-theme-differs', about, cellOf(at, 'theme'))];
    }
    return [];
  });
};

type Filed = Pick<Submission, 'theme' | 'subTheme'>;

/** Where one of the two is filed under the theme as a whole, its sub-theme does not matter. */
function isSameTheme(one: Filed, other: Filed): boolean {
  if (nameKey(one.theme ?? '') !== nameKey(other.theme ?? '')) return false;
  if (one.subTheme === undefined || other.subTheme === undefined) return true;
  return nameKey(one.subTheme) === nameKey(other.subTheme);
}
