import { childOf, childrenOf, type Document, descendantsOf, type Element } from '../../../ooxml';
import { bodyOf } from '../bodyOf';
import { isBlank } from './blankParagraph';
import { freeControl, namedControls } from './controls';
import { blocksMarker } from './markers';
import { above, ownText, ownTexts, replaceRange } from './ownTexts';
import { responsesTag, tagsIn } from './tagName';
import { takeOut } from './takeOut';

/** Where the blocks go, and whether a tag asked for them there. */
export interface Room {
  readonly marker: Marker;
  readonly isTagged: boolean;
}

export type Marker = ReturnType<Document['createComment']>;

/**
 * Makes room for the blocks in a template's body: at the first {{responses}} or control of that name, or else after
 * the template's own text, unless it needs them to be asked for.
 */
export function makeRoom(document: Document, isAlwaysMade: boolean): Room | undefined {
  const marker = document.createComment(blocksMarker);
  const isTagged = atControl(document, marker) || atParagraph(document, marker);
  dropOtherTags(document);
  if (!isTagged && !isAlwaysMade) return undefined;
  if (!isTagged) afterOwnText(bodyOf(document), marker);
  return { marker, isTagged };
}

/** Blocks can't stand in a box of text, which doesn't go on on the next page. */
export const canHoldBlocks = (element: Element): boolean =>
  above(element, 'w:txbxContent') === undefined;

function atControl(document: Document, marker: Marker): boolean {
  const found = namedControls(bodyOf(document)).find(
    ({ control, name }) => name === responsesTag && canHoldBlocks(control),
  );
  const content = found && childOf(found.control, 'w:sdtContent');
  if (!content) return false;
  const line = above(found.control, 'w:p');
  if (line) {
    line.parentNode?.insertBefore(marker, line);
    found.control.parentNode?.removeChild(found.control);
    if (isBlank(line)) takeOut(line);
    return true;
  }
  // A control for plain text can't hold tables.
  freeControl(found.control, ['w:text']);
  const holder = descendantsOf(content, 'w:tc')[0] ?? content;
  for (const child of childrenOf(holder)) {
    if (child.nodeName !== 'w:tcPr') holder.removeChild(child);
  }
  holder.appendChild(marker);
  return true;
}

function atParagraph(document: Document, marker: Marker): boolean {
  for (const paragraph of descendantsOf(bodyOf(document), 'w:p')) {
    const text = ownText(paragraph);
    const tag = tagsIn(text).find(({ name }) => name === responsesTag);
    const parent = paragraph.parentElement;
    if (!tag || !parent || !canHoldBlocks(paragraph)) continue;
    replaceRange(ownTexts(paragraph), tag, '');
    const isBehind = text.slice(0, tag.start).trim() !== '';
    parent.insertBefore(marker, isBehind ? paragraph.nextSibling : paragraph);
    if (isBlank(paragraph)) takeOut(paragraph);
    return true;
  }
  return false;
}

/** Blocks stand in one place. */
function dropOtherTags(document: Document): void {
  for (const paragraph of descendantsOf(document, 'w:p')) {
    for (const tag of [...tagsIn(ownText(paragraph))].reverse()) {
      if (tag.name === responsesTag) replaceRange(ownTexts(paragraph), tag, '');
    }
  }
}

/** After all text, in place of the blank line where one would begin to type. */
function afterOwnText(body: Element, marker: Marker): void {
  const section = childOf(body, 'w:sectPr');
  const last = childrenOf(body)
    .filter((child) => child !== section)
    .at(-1);
  body.insertBefore(marker, section ?? null);
  if (last?.nodeName === 'w:p' && isBlank(last)) takeOut(last);
}
