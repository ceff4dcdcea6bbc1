import type { Finding, Result } from '../findings';
import type { Deck } from '../outline';
import { type Choices, chooseLayouts } from './choose';
import type { Design } from './design';
import type { PlacedDeck, PlacedSection } from './placed';
import { placeSlide } from './placeSlide';

export { brokenLines } from './brokenLines';
export {
  type Choices,
  type Correction,
  chooseLayouts,
  contentArea,
  isCalled,
  type Lack,
  type LayoutChoice,
  type Reason,
} from './choose';
export type { Colour } from './colour';
export { colourInstead } from './colourInstead';
export { contrastOf, markContrast, textContrast } from './contrast';
export type {
  Anchor,
  Box,
  Design,
  Insets,
  LayoutDesign,
  LevelStyle,
  PlaceholderDesign,
  Space,
  TableHeader,
} from './design';
export { faceFor, type ReadFont } from './faceFor';
export { cellMargin } from './fitTable';
export type { FontFace } from './fontFace';
export { standsOnGround } from './opensPart';
export type {
  Geometry,
  PlacedDeck,
  PlacedFreeText,
  PlacedObject,
  PlacedParagraph,
  PlacedSection,
  PlacedShape,
  PlacedSlide,
  PlacedTable,
  PlacedText,
  PlaceholderRef,
} from './placed';
export { shapeInset } from './placed';
export { hexOfColour } from './readable';
export { lineHeight } from './textWidth';

/**
 * Lays a deck out in a template's layouts: every text measured, set smaller where it must be, and carried on
 * to further slides where it is too long. Lengths are points. Pure: the preview and the .pptx share it.
 */
export function layOutDeck(
  deck: Deck,
  design: Design,
  choices: Choices = chooseLayouts(design),
): Result<PlacedDeck> {
  const findings: Finding[] = [];
  const sections: PlacedSection[] = deck.sections.map(({ title, slides }) => ({
    title,
    slides: slides.flatMap((slide) => {
      const placed = placeSlide(slide, choices[slide.role], design, deck.words);
      findings.push(...placed.findings);
      return placed.value;
    }),
  }));
  const { title, language, date } = deck;
  return { value: { title, language, date, sections }, findings: distinct(findings) };
}

/** A template lacks a place once, however many slides want it. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, message }) => {
    const key = `${rule}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
