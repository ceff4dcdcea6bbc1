import { type Document, descendantsOf, type Element } from '../../../ooxml';
import { isBlank, mayGo } from './blankParagraph';
import { fillControls } from './fillControls';
import { ownTexts, replaceRange } from './ownTexts';
import { tagsIn } from './tagName';
import type { TagWords } from './tagWords';
import { takeOut } from './takeOut';

/**
 * Fills the tags of a part wherever they stand, also where Word has split one over several runs, and the content
 * controls of these names. A paragraph that held nothing but tags without words goes. Gives the names that were
 * there.
 */
export function fillTags(part: Document, words: TagWords): ReadonlySet<string> {
  const filled = new Set<string>(fillControls(part, words));
  for (const paragraph of descendantsOf(part, 'w:p')) {
    const names = fillParagraph(paragraph, words);
    for (const name of names) filled.add(name);
    if (names.length > 0 && isBlank(paragraph) && mayGo(paragraph)) {
      takeOut(paragraph);
    }
  }
  return filled;
}

/** Fills the tags in a paragraph's own text, and gives their names. */
export function fillParagraph(paragraph: Element, words: TagWords): readonly string[] {
  const texts = ownTexts(paragraph);
  const tags = tagsIn(texts.map((text) => text.textContent ?? '').join(''));
  const names: string[] = [];
  for (const tag of [...tags].reverse()) {
    const word = words.get(tag.name);
    if (word === undefined) continue;
    names.push(tag.name);
    replaceRange(texts, tag, word.replace(/\s+/g, ' ').trim());
  }
  return names;
}
