import { descendantsOf, type Element } from '../../../ooxml';

export const nameOf = (shape: Element): string =>
  descendantsOf(shape, 'p:cNvPr')[0]?.getAttribute('name') ?? '';

/** The type of the placeholder that a shape stands in; undefined where it stands in none. */
export function placeholderTypeOf(shape: Element): string | undefined {
  const [placeholder] = descendantsOf(shape, 'p:ph');
  return placeholder && (placeholder.getAttribute('type') || 'obj');
}

export const isTitleShape = (shape: Element): boolean =>
  /^(title|ctrTitle)$/.test(placeholderTypeOf(shape) ?? '');

/** A shape's text with single spaces. */
export const wordsOf = (shape: Element): string =>
  descendantsOf(shape, 'a:p')
    .map(({ textContent }) => textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
