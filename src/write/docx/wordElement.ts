import type { Document, Element } from '../../ooxml';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An element of WordprocessingML with its attributes and children. */
export function wordElement(
  document: Document,
  name: `w:${string}`,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] = [],
): Element {
  const element = document.createElementNS(wordNamespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('w:')) element.setAttributeNS(wordNamespace, key, value);
    else element.setAttribute(key, value);
  }
  for (const child of children) element.appendChild(child);
  return element;
}
