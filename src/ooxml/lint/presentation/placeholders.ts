import { childOf, descendantsOf, type Element, isElement } from '../../xml';
import type { LintRule } from '../rule';

/**
 * Every placeholder of a slide is one of its layout's, from which it inherits (ECMA-376-1, 19.3.1.36), or says itself
 * where it stands, as PowerPoint leaves them when a slide gets another layout.
 */
export const placeholders: LintRule = {
  name: 'placeholders',
  look: ({ roots, root: rootOf, relationships }) =>
    roots('presentationml.slide+xml').flatMap(({ part, root }) => {
      const related = relationships(part).find(({ type }) => type.endsWith('/slideLayout'));
      const layout = related && rootOf(related.target);
      if (!layout) return [{ part, fault: 'has no layout' }];
      const offered = descendantsOf(layout, 'p:ph').map(keyOf);
      return descendantsOf(root, 'p:ph')
        .filter((placeholder) => !offered.includes(keyOf(placeholder)) && !hasPlace(placeholder))
        .map(keyOf)
        .map((key) => ({
          part,
          fault: `fills a placeholder that its layout does not have: ${key}`,
        }));
    }),
};

function hasPlace(placeholder: Element): boolean {
  const shape = placeholder.parentNode?.parentNode?.parentNode;
  const properties = shape && isElement(shape) ? childOf(shape, 'p:spPr') : undefined;
  return properties !== undefined && childOf(properties, 'a:xfrm') !== undefined;
}

/** There is one title a slide, whatever its number; others are told apart by theirs. */
function keyOf(placeholder: Element): string {
  const type = placeholder.getAttribute('type') ?? 'obj';
  return /^(ctrT|t)itle$/.test(type)
    ? 'title'
    : `${type} ${placeholder.getAttribute('idx') ?? '0'}`;
}
