import { childOf, type Document, type Element } from '../../../ooxml';
import { wordElement } from '../wordElement';

/** Marks all text as of one language, in the defaults that every style starts from (ECMA-376-1, 17.7.5.1). */
export function setLanguage(styles: Document, language: string): void {
  const root = styles.documentElement;
  if (!root) return;
  const defaults = firstChild(styles, root, 'w:docDefaults');
  const runDefaults = firstChild(styles, defaults, 'w:rPrDefault');
  const properties = firstChild(styles, runDefaults, 'w:rPr');
  const known = childOf(properties, 'w:lang');
  if (known) known.setAttribute('w:val', language);
  else properties.appendChild(wordElement(styles, 'w:lang', { 'w:val': language }));
}

/** The child of that name; made, and put first, where there is none. */
function firstChild(document: Document, parent: Element, name: `w:${string}`): Element {
  const known = childOf(parent, name);
  if (known) return known;
  const made = wordElement(document, name);
  parent.insertBefore(made, parent.firstChild);
  return made;
}
