import { childOf, type Document, descendantsOf, type Element } from '../../ooxml';
import type { TakenBookmarks } from './bookmarks';
import { wordElement } from './wordElement';

/** The body of a document, which every template that was read has. */
export function bodyOf(document: Document): Element {
  const root = document.documentElement;
  const body = root && childOf(root, 'w:body');
  if (!body) throw new Error('a document without a body');
  return body;
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

/** The bookmarks that a template has. */
export function takenBookmarks(document: Document): TakenBookmarks {
  const marks = descendantsOf(document, 'w:bookmarkStart');
  const ids = marks.map((start) => Number(start.getAttribute('w:id')));
  return {
    firstId: Math.max(0, ...ids.filter(Number.isFinite)) + 1,
    names: marks.map((start) => start.getAttribute('w:name') ?? ''),
  };
}
