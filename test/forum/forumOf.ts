import type { Forum } from '../../src/forum';
import { readForum } from '../../src/workbook';
import { gridOf, type TypedForum } from '../../templates/sources/checks/gridOf';

export { gridOf, type TypedForum };

/** A forum read from a workbook "forum.xlsx" with what is typed. Throws where reading finds anything. */
export function forumOf(typed: TypedForum, workbook = 'forum.xlsx'): Forum {
  const { value, findings } = readForum([gridOf(typed, workbook)]);
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value.forum;
}
