import type { PlaceholderRef } from '../../layout';
import type { Document, Element } from '../../ooxml';
import { element } from './element';

/** The mark that a shape stands in a placeholder of its layout (ECMA-376-1, 19.3.1.36). */
export function placeholderElement(document: Document, { type, idx }: PlaceholderRef): Element {
  return element(document, 'p:ph', {
    type: type === 'obj' ? undefined : type,
    idx: idx === 0 ? undefined : idx,
  });
}
