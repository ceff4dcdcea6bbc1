import { childrenOf, type Document, descendantsOf, type Element } from '../../ooxml';

/** The words that take the place of tags such as {{title}}; '' where there is nothing to say. */
export type TagWords = Readonly<Record<'title' | 'subtitle' | 'status' | 'notice', string>>;

const tagPattern = /\{\{\s*([a-z]+)\s*\}\}/g;

/**
 * Fills the tags of a part wherever they stand, also where Word has split one over several runs. A paragraph
 * that held nothing but tags without words goes. Gives the names of the tags that were there.
 */
export function fillTags(part: Document, words: TagWords): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const paragraph of descendantsOf(part, 'w:p')) {
    const names = fillParagraph(paragraph, words);
    for (const name of names) filled.add(name);
    if (names.length > 0 && isBlank(paragraph) && mayGo(paragraph)) {
      paragraph.parentNode?.removeChild(paragraph);
    }
  }
  return filled;
}

/** The text of a paragraph's own runs; text boxes within it have paragraphs of their own. */
export function ownTexts(paragraph: Element): readonly Element[] {
  return descendantsOf(paragraph, 'w:t').filter((text) => {
    let parent = text.parentNode;
    while (parent && parent.nodeName !== 'w:p') parent = parent.parentNode;
    return parent === paragraph;
  });
}

function fillParagraph(paragraph: Element, words: TagWords): readonly string[] {
  const texts = ownTexts(paragraph);
  const whole = texts.map((text) => text.textContent ?? '').join('');
  const names: string[] = [];
  for (const match of [...whole.matchAll(tagPattern)].reverse()) {
    const name = match[1] ?? '';
    const word = isTag(name, words) ? words[name].replace(/\s+/g, ' ').trim() : undefined;
    if (word === undefined) continue;
    names.push(name);
    replaceRange(texts, match.index, match.index + match[0].length, word);
  }
  return names;
}

const isTag = (name: string, words: TagWords): name is keyof TagWords => Object.hasOwn(words, name);

/** Replaces the characters from `start` to `end` of texts that follow each other: the first one takes the word. */
function replaceRange(texts: readonly Element[], start: number, end: number, word: string): void {
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

/** Whether a paragraph shows nothing: no text, and nothing but text in its runs. */
function isBlank(paragraph: Element): boolean {
  const shows = ['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple', 'w:br', 'w:sectPr'];
  return (
    ownTexts(paragraph).every((text) => (text.textContent ?? '').trim() === '') &&
    shows.every((name) => descendantsOf(paragraph, name).length === 0)
  );
}

/** A cell must end with a paragraph, and a header, footer or cell must hold one. */
function mayGo(paragraph: Element): boolean {
  const parent = paragraph.parentNode;
  if (!parent || parent.nodeType !== parent.ELEMENT_NODE) return false;
  const siblings = childrenOf(paragraph.parentElement ?? paragraph);
  const blocks = siblings.filter(({ nodeName }) => nodeName === 'w:p' || nodeName === 'w:tbl');
  const last = blocks.filter((one) => one !== paragraph).at(-1);
  return last !== undefined && (parent.nodeName !== 'w:tc' || last.nodeName === 'w:p');
}
