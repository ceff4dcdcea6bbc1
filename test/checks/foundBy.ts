import type { Check } from '../../src/checks/check';
import { forumOf, type TypedForum } from '../forum/forumOf';

/** What a check finds in a forum, a line a finding: "error point-twice Submissions!A3". */
export function foundBy(check: Check, typed: TypedForum): readonly string[] {
  return check(forumOf(typed)).map(
    ({ severity, rule, source }) => `${severity} ${rule} ${source?.sheet}!${source?.cell}`,
  );
}

/** The messages of what a check finds in a forum, each with its remedy. */
export function saidBy(check: Check, typed: TypedForum): readonly string[] {
  return check(forumOf(typed)).map(({ message, remedy }) => `${message} ${remedy}`);
}
