import { childOf, childrenOf, type Document, descendantsOf, type Element } from '../../../ooxml';
import { answerTags } from '../../../outline';
import { wordElement } from '../wordElement';
import { mayGo } from './blankParagraph';
import { namedControls } from './controls';
import { fillControl } from './fillControls';
import { fillParagraph } from './fillTags';
import { alone, lineEnd, lineStart, rowsEnd, rowsStart, slotEnd, slotStart } from './markers';
import { above, ownText, ownTexts, replaceRange } from './ownTexts';
import { isAnswerOnly, isAnswerTag, tagsIn } from './tagName';

/** What stands in place of each tag until the rows are repeated. */
const slots = new Map<string, string>(
  answerTags.map((name) => [name, `${slotStart}${name}${slotEnd}`]),
);

/**
 * Finds the table rows that ask for an answer, marks each group of neighbours, which is repeated as one, and makes
 * slots of their tags. Gives the first row of each group.
 */
export function markAnswerRows(part: Document): readonly Element[] {
  const rows = answerRowsIn(part);
  const groups: Element[] = [];
  let before: Element | undefined;
  for (const row of rows) {
    fillRow(part, row);
    keepWhole(part, row);
    const table = row.parentNode;
    const isNext = before !== undefined && before === previousRow(row);
    if (isNext) {
      // The group goes on: its end moves behind this row.
      const end = before?.nextSibling;
      if (end) table?.insertBefore(end, row.nextSibling);
    } else {
      groups.push(row);
      table?.insertBefore(part.createComment(rowsStart), row);
      table?.insertBefore(part.createComment(rowsEnd), row.nextSibling);
      markHeader(part, row);
    }
    before = row;
  }
  return groups;
}

/** The rows that hold a tag, or a control, of what only an answer has. */
export function answerRowsIn(part: Document | Element): readonly Element[] {
  const rows = new Set<Element>();
  for (const paragraph of descendantsOf(part, 'w:p')) {
    const row = above(paragraph, 'w:tr');
    if (row && tagsIn(ownText(paragraph)).some(({ name }) => isAnswerOnly(name))) rows.add(row);
  }
  for (const { control, name } of namedControls(part)) {
    const row = above(control, 'w:tr');
    if (row && isAnswerOnly(name)) rows.add(row);
  }
  return descendantsOf(part, 'w:tr').filter((row) => rows.has(row));
}

function fillRow(part: Document, row: Element): void {
  for (const { control, name } of namedControls(row)) {
    if (isAnswerTag(name)) fillControl(part, control, slots.get(name) ?? '');
  }
  const paragraphs = descendantsOf(row, 'w:p');
  for (const paragraph of paragraphs) fillParagraph(paragraph, slots);
  for (const paragraph of paragraphs) {
    const parent = paragraph.parentElement;
    if (!parent || !mayGoWithOthers(paragraph, parent)) {
      markAlone(paragraph);
      continue;
    }
    parent.insertBefore(part.createComment(lineStart), paragraph);
    parent.insertBefore(part.createComment(lineEnd), paragraph.nextSibling);
  }
}

/** Marks a slot that is all that its paragraph, which must stay, holds. */
function markAlone(paragraph: Element): void {
  const text = ownText(paragraph);
  const start = text.indexOf(slotStart);
  const isOne =
    text.trim().startsWith(slotStart) && text.indexOf(slotEnd) === text.trimEnd().length - 1;
  if (isOne) replaceRange(ownTexts(paragraph), { start, end: start + 1 }, slotStart + alone);
}

/** Whether a paragraph may go, though all others that have slots do: where all have, the first one stays. */
function mayGoWithOthers(paragraph: Element, parent: Element): boolean {
  const hasSlot = (one: Element) => ownText(one).includes(slotStart);
  if (!hasSlot(paragraph) || !mayGo(paragraph)) return false;
  const all = childrenOf(parent, 'w:p');
  return all[0] !== paragraph || !all.every(hasSlot);
}

function previousRow(row: Element): Element | undefined {
  let sibling = row.previousSibling;
  while (sibling && sibling.nodeType !== 1) sibling = sibling.previousSibling;
  return sibling && isRow(sibling) ? sibling : undefined;
}

const isRow = (node: { readonly nodeName: string }): node is Element => node.nodeName === 'w:tr';

/** Has the first row, where it stands above the answers, repeat on each page (ECMA-376-1, 17.4.78). */
function markHeader(part: Document, row: Element): void {
  const header = previousRow(row);
  if (header && !previousRow(header)) addProperty(part, header, 'w:tblHeader');
}

/** An answer does not break across pages (ECMA-376-1, 17.4.6). */
const keepWhole = (part: Document, row: Element): void => addProperty(part, row, 'w:cantSplit');

function addProperty(part: Document, row: Element, name: 'w:tblHeader' | 'w:cantSplit'): void {
  let properties = childOf(row, 'w:trPr');
  if (!properties) {
    properties = wordElement(part, 'w:trPr');
    const exceptions = childOf(row, 'w:tblPrEx');
    row.insertBefore(properties, exceptions ? exceptions.nextSibling : row.firstChild);
  }
  if (childOf(properties, name)) return;
  // Marks of tracked changes stand last.
  const changes = ['w:ins', 'w:del', 'w:trPrChange'].flatMap((one) => childrenOf(properties, one));
  properties.insertBefore(wordElement(part, name), changes[0] ?? null);
}
