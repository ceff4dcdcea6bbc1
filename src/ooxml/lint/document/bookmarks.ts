import { descendantsOf } from '../../xml';
import type { Found, LintRule } from '../rule';

/** Word keeps names of bookmarks to 40 characters (MS-OI29500 2.1.251). */
const longest = 40;

/** Bookmarks have names and numbers of their own, and links inside a document lead to one. */
export const bookmarks: LintRule = {
  name: 'bookmarks',
  look: ({ roots }) =>
    roots('wordprocessingml.document.main+xml').flatMap(({ part, root }): readonly Found[] => {
      const marks = descendantsOf(root, 'w:bookmarkStart');
      const names = marks.map((mark) => mark.getAttribute('w:name') ?? '');
      const known = new Set(names);
      const ids = marks.map((mark) => mark.getAttribute('w:id') ?? '');
      return [
        ...repeated(names).map((name) => ({ part, fault: `has the bookmark ${name} twice` })),
        ...repeated(ids).map((id) => ({ part, fault: `has the bookmark number ${id} twice` })),
        ...names
          .filter((name) => name.length > longest || name === '')
          .map((name) => ({ part, fault: `has a bookmark "${name}", too long or empty` })),
        ...descendantsOf(root, 'w:hyperlink')
          .map((link) => link.getAttribute('w:anchor'))
          .filter((anchor) => anchor !== null && !known.has(anchor))
          .map((anchor) => ({ part, fault: `links to ${anchor}, which is no bookmark` })),
      ];
    }),
};

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}
