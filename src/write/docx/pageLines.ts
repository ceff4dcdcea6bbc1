import { type Document, type Element, parseXml } from '../../ooxml';
import { wordElement } from './wordElement';

/** Puts a line at the top of a header, or at the end of a footer, that has no tag for it. */
export function addLine(part: Document, style: string, text: string, at: 'start' | 'end'): void {
  const root = part.documentElement;
  if (!root) return;
  root.insertBefore(lineOf(part, style, text), at === 'start' ? root.firstChild : null);
}

/** A paragraph of plain text. */
export function lineOf(part: Document, style: string, text: string, startsPage = false): Element {
  const words = wordElement(part, 'w:t', { 'xml:space': 'preserve' });
  words.textContent = text;
  return wordElement(part, 'w:p', {}, [
    wordElement(part, 'w:pPr', {}, [
      wordElement(part, 'w:pStyle', { 'w:val': style }),
      ...(startsPage ? [wordElement(part, 'w:pageBreakBefore')] : []),
    ]),
    wordElement(part, 'w:r', {}, [words]),
  ]);
}

/** An empty header or footer, for templates without. */
export const emptyPart = (root: 'w:hdr' | 'w:ftr'): Document =>
  parseXml(`<${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`);
