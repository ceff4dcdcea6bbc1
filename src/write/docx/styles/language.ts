import { childOf, childrenOf, type Document, type Element } from '../../../ooxml';
import { wordElement } from '../wordElement';

/**
 * Marks all text as of one language, in the defaults that every style starts from (ECMA-376-1, 17.7.5.1), and in the
 * styles that say another.
 */
export function setLanguage(styles: Document, language: string): void {
  const root = styles.documentElement;
  if (!root) return;
  changeStyles(root, language);
  const defaults = firstChild(styles, root, 'w:docDefaults');
  const runDefaults = firstChild(styles, defaults, 'w:rPrDefault');
  const properties = firstChild(styles, runDefaults, 'w:rPr');
  const known = childOf(properties, 'w:lang');
  if (known) known.setAttribute('w:val', language);
  else properties.appendChild(wordElement(styles, 'w:lang', { 'w:val': language }));
}

/** Changes the language of the styles that name one: LibreOffice writes it into the default style too. */
function changeStyles(root: Element, language: string): void {
  for (const style of childrenOf(root, 'w:style')) {
    const properties = childOf(style, 'w:rPr');
    const own = properties && childOf(properties, 'w:lang');
    if (own?.hasAttribute('w:val')) own.setAttribute('w:val', language);
  }
}

/** The child of that name; made, and put first, where there is none. */
function firstChild(document: Document, parent: Element, name: `w:${string}`): Element {
  const known = childOf(parent, name);
  if (known) return known;
  const made = wordElement(document, name);
  parent.insertBefore(made, parent.firstChild);
  return made;
}
