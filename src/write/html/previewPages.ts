import type { Document, DocumentBlock } from '../../outline';

/** How many blocks and table rows a page of a preview shows: what a screen draws without a pause. */
const most = 100;

/**
 * A document in pages for previews. They are not those of paper: a table goes on under its header on the next one.
 * Title and status stand on the first page, the notice on the last.
 */
export function previewPages(document: Document): readonly Document[] {
  const pages: DocumentBlock[][] = [[]];
  let room = most;
  for (const block of document.blocks.flatMap(inPieces)) {
    const size = sizeOf(block);
    if (size > room) {
      pages.push([]);
      room = most;
    }
    pages.at(-1)?.push(block);
    room -= size;
  }
  return pages.map((blocks, index) => ({
    ...document,
    blocks,
    status: index === 0 ? document.status : undefined,
    notice: index === pages.length - 1 ? document.notice : undefined,
  }));
}

const sizeOf = (block: DocumentBlock): number => (block.kind === 'table' ? block.rows.length : 1);

function inPieces(block: DocumentBlock): readonly DocumentBlock[] {
  if (block.kind !== 'table' || block.rows.length <= most) return [block];
  return Array.from({ length: Math.ceil(block.rows.length / most) }, (_, index) => ({
    ...block,
    rows: block.rows.slice(index * most, (index + 1) * most),
  }));
}
