import {
  childOf,
  childrenOf,
  type Document,
  descendantsOf,
  type Element,
  officeRelationships,
} from '../../ooxml';
import type { TakenBookmarks } from './bookmarks';
import { wordElement } from './wordElement';

/** The body of a document, which every template that was read has. */
export function bodyOf(document: Document): Element {
  const root = document.documentElement;
  const body = root && childOf(root, 'w:body');
  if (!body) throw new Error('a document without a body');
  return body;
}

/** Declares the namespace of relationships, by which links are written, where a small program left it out. */
export function declareRelationships(document: Document): void {
  const root = document.documentElement;
  if (root && !root.hasAttribute('xmlns:r')) {
    root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:r', officeRelationships);
  }
}

/** Gives a body without section properties A4 pages, so that they can have headers. */
export function ensureSection(document: Document): void {
  const body = bodyOf(document);
  if (childOf(body, 'w:sectPr')) return;
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, '1440']);
  body.appendChild(
    wordElement(document, 'w:sectPr', {}, [
      wordElement(document, 'w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
      wordElement(document, 'w:pgMar', {
        ...Object.fromEntries(margins),
        'w:header': '708',
        'w:footer': '708',
        'w:gutter': '0',
      }),
    ]),
  );
}

/** Takes out what an earlier paper says: only its pages are wanted. */
export function clearBody(document: Document): void {
  const body = bodyOf(document);
  for (const child of childrenOf(body)) {
    if (child.nodeName !== 'w:sectPr') body.removeChild(child);
  }
}

/** The bookmarks that a template has. */
export function takenBookmarks(document: Document): TakenBookmarks {
  const marks = descendantsOf(document, 'w:bookmarkStart');
  const ids = marks.map((start) => Number(start.getAttribute('w:id')));
  return {
    firstId: Math.max(0, ...ids.filter(Number.isFinite)) + 1,
    names: marks.map((start) => start.getAttribute('w:name') ?? ''),
  };
}
