import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';

export type { Document, Element };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Reads a part as XML. Throws where it is not well formed: parts from outside are checked when a package is opened. */
export function parseXml(part: Uint8Array | string): Document {
  const text = typeof part === 'string' ? part : new TextDecoder().decode(part);
  return new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

/** Writes XML as a part, in UTF-8 with the declaration that Office writes. */
export function serialiseXml(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document);
  return new TextEncoder().encode(declaration + text.replace(/^<\?xml[^>]*\?>\s*/, ''));
}

/** An element as XML text, with the namespaces it needs. */
export const markupOf = (element: Element): string =>
  new XMLSerializer().serializeToString(element);

/** The child elements, by qualified name where one is given ("a:p"). */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.nodeName === name)) children.push(node);
  }
  return children;
}

/** The first child element of a qualified name. */
export const childOf = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent, name)[0];

/**
 * The elements below, of a qualified name or of any ("*"), in document order. Walked here: the lists of xmldom that
 * keep up with changes take several times as long.
 */
export function descendantsOf(parent: Document | Element, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = nodeAfter(parent, parent); node; node = nodeAfter(node, parent)) {
    if (isElement(node) && (name === '*' || node.nodeName === name)) found.push(node);
  }
  return found;
}

/** The node that comes next in document order, as long as it stands in `root`. */
function nodeAfter(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let from: Node | null = node; from && from !== root; from = from.parentNode) {
    if (from.nextSibling) return from.nextSibling;
  }
  return null;
}

/** An element with all that it holds, to stand elsewhere in its document. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error(`a copy of ${element.nodeName} is no element`);
  return copy;
}

/** Whether a node is an element. */
export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
