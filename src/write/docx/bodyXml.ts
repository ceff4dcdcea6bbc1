import type { DocumentBlock } from '../../outline';
import { blockXml } from './blocks';
import { styledParagraph } from './styledParagraph';
import type { Writing } from './writing';

/** A document's blocks as the XML of a body, in order, without section properties. */
export function bodyXml(blocks: readonly DocumentBlock[], writing: Writing): string {
  const chunks = blocks.map((block, index) =>
    blockXml(block.kind, block, {
      ...writing,
      blockBefore: blocks[index - 1]?.kind,
      blockAfter: blocks[index + 1]?.kind,
    }),
  );
  // Word wants a paragraph after the last table.
  const endsInTable = blocks.at(-1)?.kind === 'table';
  if (endsInTable) chunks.push(styledParagraph('after table', '', writing));
  return chunks.join('');
}
