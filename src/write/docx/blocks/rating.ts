import { ratingXml } from '../ratingXml';
import { runXml } from '../runs';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter } from '../writing';

/** A rating: its shape in its colour, and the words. */
export const writeRating: BlockWriter<'rating'> = ({ shade, text }, writing) => {
  const runs = ratingXml(shade, writing) + runXml(text, { bold: true }, writing);
  return [styledParagraph('text', runs, writing, { keepNext: true })];
};
