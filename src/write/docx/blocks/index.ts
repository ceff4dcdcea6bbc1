import type { DocumentBlock } from '../../../outline';
import type { BlockWriter, Writing } from '../writing';
import { writeHeading } from './heading';
import { writeList } from './list';
import { writeParagraph } from './paragraph';
import { writeRating } from './rating';
import { writeTable } from './table';

/** Which writer makes a block, by its kind. */
const writers: { readonly [K in DocumentBlock['kind']]: BlockWriter<K> } = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  table: writeTable,
  rating: writeRating,
};

/** A block as XML. */
export const blockXml = <K extends DocumentBlock['kind']>(
  kind: K,
  block: Extract<DocumentBlock, { readonly kind: K }>,
  writing: Writing,
): Iterable<string> => writers[kind](block, writing);
