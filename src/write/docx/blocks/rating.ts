import { ratingRuns } from '../ratingRuns';
import { styledParagraph } from '../styledParagraph';
import type { BlockWriter } from '../writing';

/** A rating: its shape in its colour, and the words. */
export const writeRating: BlockWriter<'rating'> = ({ shade, text }, writing) => {
  const words = new writing.docx.TextRun({ text, bold: true });
  const content = [...ratingRuns(shade, writing), words];
  return writing.xmlOf(styledParagraph('text', content, writing, { keepNext: true }));
};
