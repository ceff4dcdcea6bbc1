import type { DocumentBlock } from '../../outline';
import type { Bookmarks } from './bookmarks';
import type { ComponentXml } from './componentXml';
import type { Frames } from './frame';
import type { LinkIds } from './linkIds';
import type { HeadingHabits, StyleIds } from './styles';

/** What the writer of a block may use. */
export interface Writing {
  readonly docx: typeof import('docx');
  readonly xmlOf: ComponentXml;
  readonly frames: Frames;
  readonly styles: StyleIds;
  readonly headings: HeadingHabits;
  readonly bookmarks: Bookmarks;
  readonly links: LinkIds;
  /** How wide the text of a page is, in twentieths of a point. */
  readonly textWidth: number;
  /** The size of the template's usual text, in points. */
  readonly textSize: number;
  /** What stands right above the block: a table brings no space below, a heading says what follows. */
  readonly blockBefore: DocumentBlock['kind'] | undefined;
  /** What stands right below the block. */
  readonly blockAfter: DocumentBlock['kind'] | undefined;
}

/**
 * Writes a block as XML: paragraphs and tables, as they stand in a document's body. A table comes row by row, so
 * that a long one is never text as a whole.
 */
export type BlockWriter<K extends DocumentBlock['kind']> = (
  block: Extract<DocumentBlock, { readonly kind: K }>,
  writing: Writing,
) => Iterable<string>;
