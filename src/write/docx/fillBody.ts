import { childOf, childrenOf, type Document, descendantsOf, type Element } from '../../ooxml';
import { encoded } from './encoded';
import { ownTexts } from './fillTags';

/** Where the blocks go. Comments are no part of a document's text, and templates rarely have any in XML. */
const marker = 'the blocks of the outline';

/**
 * Makes room for the blocks in a template's body: at the paragraph {{responses}}, or else in place of all that
 * stands in it, which is then a sample, as in any Word template. `opening` gives the title where no tag shows it.
 */
export function makeRoom(document: Document, opening: readonly Element[]): void {
  const body = bodyOf(document);
  const room = document.createComment(marker);
  const tagged = childrenOf(body, 'w:p').find((paragraph) =>
    /^\s*\{\{\s*responses\s*\}\}\s*$/.test(
      ownTexts(paragraph)
        .map((text) => text.textContent ?? '')
        .join(''),
    ),
  );
  if (tagged) {
    body.replaceChild(room, tagged);
    return;
  }
  for (const child of childrenOf(body)) if (child.nodeName !== 'w:sectPr') body.removeChild(child);
  const section = childOf(body, 'w:sectPr') ?? null;
  for (const paragraph of opening) body.insertBefore(paragraph, section);
  body.insertBefore(room, section);
}

/** Puts the blocks where room was made for them. */
export function putBlocks(documentXml: Uint8Array, blocks: Iterable<string>): Uint8Array {
  const comment = `<!--${marker}-->`;
  const xml = new TextDecoder().decode(documentXml);
  const at = xml.indexOf(comment);
  return encoded([xml.slice(0, at)], blocks, [xml.slice(at + comment.length)]);
}

export function bodyOf(document: Document): Element {
  const root = document.documentElement;
  const body = root && childOf(root, 'w:body');
  if (!body) throw new Error('a document without a body');
  return body;
}

/** The first id of bookmarks that the template does not use. */
export function freeBookmarkId(document: Document): number {
  const ids = descendantsOf(document, 'w:bookmarkStart').map((start) =>
    Number(start.getAttribute('w:id')),
  );
  return Math.max(0, ...ids.filter(Number.isFinite)) + 1;
}
