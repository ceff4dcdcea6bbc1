import type { PlacedDeck } from '../../layout';
import type { Package, PresentationTemplate } from '../../ooxml';
import { deckPackage, type KeptSlides, type TemplateParts } from './deckPackage';
import { drawSlides } from './drawSlides';
import { footerTexts } from './footerText';
import { layoutFrame } from './layoutFrame';
import { mendSlide } from './mendSlide';
import { usualTableStyle } from './usualTableStyle';

export { carriedParts, hasMacros, linksOutside, type OwnSlides } from './carriedParts';
export { readDesign } from './readDesign';

/**
 * Writes a deck as the package of a .pptx on a template.
 *
 *     placed slides ──pptxgenjs──▶ drawn slides ──mend──▶ slides of the template ──▶ package
 *
 * The template's layouts, masters, themes and media stay as they are; its own slides are left out,
 * or kept before or after ours.
 * The same deck and template give the same bytes. The template's pictures and films are left to be laid beside the parts.
 */
export async function writeDeck(
  deck: PlacedDeck,
  template: PresentationTemplate,
  own: TemplateParts,
  kept: KeptSlides = { slides: 'dropped', section: '' },
): Promise<Package> {
  const footerOf = footerTexts(template, own.parts);
  const layouts = new Map(
    template.layouts.map((layout) => [layout.part, layoutFrame(layout, footerOf(layout))]),
  );
  const slides = deck.sections.flatMap((section) => section.slides);
  const drawn = await drawSlides(slides);
  const mended = slides.map((slide, index) => {
    const layout = layouts.get(slide.layout);
    if (!layout) throw new Error(`no layout ${slide.layout}`);
    const frame = {
      language: deck.language,
      tableStyle: template.tableStyle ?? usualTableStyle,
      ...layout,
    };
    return { ...mendSlide(drawn[index] ?? '', slide, frame), layout: slide.layout, slide };
  });
  return deckPackage(deck, mended, template, own, kept);
}
