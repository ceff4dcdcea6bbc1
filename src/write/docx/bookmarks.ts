import type { DocumentBlock } from '../../outline';
import { componentXml } from './componentXml';

type Library = typeof import('docx');

/** The bookmarks of a document's anchors. */
export interface Bookmarks {
  /** The name of an anchor's bookmark; undefined where nothing bears that anchor. */
  readonly nameOf: (anchor: string) => string | undefined;
  /** Puts the XML of what bears an anchor between the ends of its bookmark; an anchor's first bearer counts. */
  readonly around: (anchor: string | undefined, runs: string) => string;
}

/** What the template's own bookmarks leave: the first free id, and the names that are taken. */
export interface TakenBookmarks {
  readonly firstId: number;
  readonly names: Iterable<string>;
}

/** Word takes no longer names (ECMA-376-1, 17.13.6.2 says nothing, Word cuts them). */
const longest = 40;

/**
 * Names the bookmarks of all anchors: letters, digits and underscores, a letter first, no name twice in any
 * case, nor one of the template's.
 */
export function bookmarksFor(
  blocks: readonly DocumentBlock[],
  { firstId, names }: TakenBookmarks,
  docx: Library,
): Bookmarks {
  const { BookmarkStart, BookmarkEnd } = docx;
  const xmlOf = componentXml(docx);
  const named = new Map<string, { readonly name: string; readonly id: number }>();
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  for (const anchor of blocks.flatMap(anchorsOf)) {
    if (named.has(anchor)) continue;
    const base = `_${anchor.replace(/[^\p{L}\p{N}]+/gu, '_')}`.replace(/^_+(?=\p{L})/u, '');
    let name = base.slice(0, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = `${base.slice(0, longest - 1 - String(count).length)}_${count}`;
    }
    taken.add(name.toLowerCase());
    named.set(anchor, { name, id: firstId + named.size });
  }
  const placed = new Set<string>();
  return {
    nameOf: (anchor) => named.get(anchor)?.name,
    around: (anchor, runs) => {
      const bookmark = anchor === undefined ? undefined : named.get(anchor);
      if (!bookmark || placed.has(bookmark.name)) return runs;
      placed.add(bookmark.name);
      const { name, id } = bookmark;
      return xmlOf(new BookmarkStart(name, id)) + runs + xmlOf(new BookmarkEnd(id));
    },
  };
}

function anchorsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.anchor === undefined ? [] : [block.anchor];
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ anchor }) => anchor ?? []));
    case 'list':
    case 'rating':
      return [];
  }
}
