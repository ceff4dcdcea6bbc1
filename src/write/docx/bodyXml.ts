import type { DocumentBlock } from '../../outline';
import { blockXml } from './blocks';
import { styledParagraph } from './styledParagraph';
import type { Writing } from './writing';

/** A document's blocks as the XML of a body, in order, without section properties: piece by piece. */
export function* bodyXml(blocks: readonly DocumentBlock[], writing: Writing): Iterable<string> {
  for (const [index, block] of blocks.entries()) {
    yield* blockXml(block.kind, block, {
      ...writing,
      blockBefore: blocks[index - 1]?.kind,
      blockAfter: blocks[index + 1]?.kind,
    });
  }
  // Word wants a paragraph after the last table.
  if (blocks.at(-1)?.kind === 'table') yield styledParagraph('after table', '', writing);
}
