import type { Document, Element } from '../../ooxml';

const namespaces: Readonly<Record<string, string>> = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** Makes an element of a slide, such as "a:pPr", with its attributes and children. Undefined attributes are left out. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly Element[] = [],
): Element {
  const made = document.createElementNS(namespaceOf(name), name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (key.includes(':')) made.setAttributeNS(namespaceOf(key), key, String(value));
    else made.setAttribute(key, String(value));
  }
  for (const child of children) made.appendChild(child);
  return made;
}

function namespaceOf(name: string): string | null {
  return namespaces[name.slice(0, name.indexOf(':'))] ?? null;
}
