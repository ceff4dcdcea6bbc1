import { descendantsOf, type Element } from '../../xml';
import type { Found, LintRule } from '../rule';

/** Every slide has one title, in the title's placeholder, and no two slides have the same. */
export const titles: LintRule = {
  name: 'titles',
  look: ({ roots }) => {
    const seen = new Map<string, string>();
    return roots('presentationml.slide+xml').flatMap(({ part, root }): readonly Found[] => {
      const [title, ...others] = descendantsOf(root, 'p:sp').filter(isTitle);
      if (!title) return [{ part, fault: 'has no title' }];
      if (others.length > 0) return [{ part, fault: 'has two titles' }];
      const text = textOf(title);
      if (text === '') return [{ part, fault: 'has an empty title' }];
      const first = seen.get(text);
      if (first) return [{ part, fault: `has the title of ${first}` }];
      seen.set(text, part);
      return [];
    });
  },
};

const isTitle = (shape: Element): boolean =>
  descendantsOf(shape, 'p:ph').some((placeholder) =>
    ['title', 'ctrTitle'].includes(placeholder.getAttribute('type') ?? ''),
  );

const textOf = (shape: Element): string =>
  descendantsOf(shape, 'a:p')
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
