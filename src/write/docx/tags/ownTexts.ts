import { descendantsOf, type Element } from '../../../ooxml';

/** The texts of a paragraph's own runs; text boxes within it have paragraphs of their own. */
export function ownTexts(paragraph: Element): readonly Element[] {
  return descendantsOf(paragraph, 'w:t').filter((text) => paragraphOf(text) === paragraph);
}

/** What stands in a paragraph's own runs. */
export const ownText = (paragraph: Element): string =>
  ownTexts(paragraph)
    .map((text) => text.textContent ?? '')
    .join('');

function paragraphOf(text: Element): Element | undefined {
  let parent = text.parentElement;
  while (parent && parent.nodeName !== 'w:p') parent = parent.parentElement;
  return parent ?? undefined;
}

/** Replaces the characters from `start` to `end` of texts that follow each other: the first one takes the word. */
export function replaceRange(
  texts: readonly Element[],
  { start, end }: { readonly start: number; readonly end: number },
  word: string,
): void {
  let at = 0;
  let isPlaced = false;
  for (const text of texts) {
    const own = text.textContent ?? '';
    const from = Math.max(0, start - at);
    const to = Math.min(own.length, end - at);
    at += own.length;
    if (from >= to) continue;
    text.textContent = own.slice(0, from) + (isPlaced ? '' : word) + own.slice(to);
    text.setAttribute('xml:space', 'preserve');
    isPlaced = true;
  }
}

/** The nearest element above of a name, below `within` where that is given. */
export function above(element: Element, name: string, within?: Element): Element | undefined {
  let parent = element.parentElement;
  while (parent && parent !== within && parent.nodeName !== name) parent = parent.parentElement;
  return parent?.nodeName === name ? parent : undefined;
}
