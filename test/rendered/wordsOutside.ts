import type { PlacedSlide } from '../../src/layout';
import type { DrawnPage, DrawnWord } from './pdfWords';

/** How far a word may stand out of its box, in points: glyphs reach over their lines a little. */
const tolerance = 3;

/** The words of a page that stand in none of the slide's boxes, nor are its number. */
export function wordsOutside(
  page: DrawnPage,
  slide: PlacedSlide,
  number: number,
): readonly string[] {
  const isInside = (word: DrawnWord) =>
    slide.objects.some(
      ({ box }) =>
        word.left >= box.x - tolerance &&
        word.right <= box.x + box.width + tolerance &&
        word.top >= box.y - tolerance &&
        word.bottom <= box.y + box.height + tolerance,
    );
  return page.words
    .filter((word) => word.text !== String(number) && !isInside(word))
    .map(({ text, left, top }) => `${slide.title}: ${text} at ${left}, ${top}`);
}
