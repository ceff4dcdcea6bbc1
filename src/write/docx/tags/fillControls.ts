import {
  childOf,
  childrenOf,
  copyOf,
  type Document,
  descendantsOf,
  type Element,
} from '../../../ooxml';
import { wordElement } from '../wordElement';
import { isBlank, mayGo } from './blankParagraph';
import { freeControl, namedControls } from './controls';
import { above } from './ownTexts';
import type { TagWords } from './tagWords';
import { takeOut } from './takeOut';

/** Fills the content controls that have the names of tags; those without words go. Gives the names that were there. */
export function fillControls(part: Document, words: TagWords): readonly string[] {
  const names: string[] = [];
  for (const { control, name } of namedControls(part)) {
    const word = words.get(name);
    if (word === undefined) continue;
    names.push(name);
    if (word === '' && removeControl(control)) continue;
    fillControl(part, control, word.replace(/\s+/g, ' ').trim());
  }
  return names;
}

/** Puts a word in place of what a control holds, in the look of its first run. */
export function fillControl(part: Document, control: Element, word: string): void {
  const isPrompt = descendantsOf(control, 'w:showingPlcHdr').length > 0;
  freeControl(control);
  const content = childOf(control, 'w:sdtContent');
  if (!content) return;
  const paragraph = descendantsOf(content, 'w:p')[0];
  const holder = paragraph ?? content;
  const text = wordElement(part, 'w:t', { 'xml:space': 'preserve' });
  text.textContent = word;
  const look = descendantsOf(holder, 'w:r')[0];
  const properties = look && childOf(look, 'w:rPr');
  const isKept = properties && !isPrompt;
  const run = wordElement(part, 'w:r', {}, [...(isKept ? [copyOf(properties)] : []), text]);
  for (const child of childrenOf(holder)) {
    if (child.nodeName !== 'w:pPr') holder.removeChild(child);
  }
  holder.appendChild(run);
  if (paragraph?.parentElement) removeOtherBlocks(paragraph, paragraph.parentElement);
}

function removeOtherBlocks(paragraph: Element, parent: Element): void {
  for (const block of childrenOf(parent)) {
    if (block !== paragraph && /^w:(p|tbl|sdt)$/.test(block.nodeName)) parent.removeChild(block);
  }
}

/** Takes a control out, with its paragraph where that shows nothing else; not where something must stay. */
function removeControl(control: Element): boolean {
  const paragraph = above(control, 'w:p');
  const isInline = paragraph !== undefined && descendantsOf(control, 'w:p').length === 0;
  if (!isInline && (descendantsOf(control, 'w:tc').length > 0 || !mayGo(control))) return false;
  control.parentNode?.removeChild(control);
  if (isInline && isBlank(paragraph) && mayGo(paragraph)) takeOut(paragraph);
  return true;
}
