import type { PlacedDeck } from '../../layout';
import { type Package, type PresentationTemplate, placeholdersOf } from '../../ooxml';
import { deckPackage } from './deckPackage';
import { drawSlides } from './drawSlides';
import { mendSlide } from './mendSlide';

export { readDesign } from './readDesign';

/**
 * Writes a deck as the package of a .pptx on a template.
 *
 *     placed slides ──pptxgenjs──▶ drawn slides ──mend──▶ slides of the template ──▶ package
 *
 * The template's layouts, masters, themes and media stay as they are; its own slides are left out.
 * The same deck and template give the same bytes.
 */
export async function writeDeck(
  deck: PlacedDeck,
  template: PresentationTemplate,
  parts: Package,
): Promise<Package> {
  const layouts = new Map(
    template.layouts.map((layout) => {
      const slideNumber = placeholdersOf(layout).find(({ type }) => type === 'sldNum');
      return [layout.name, { part: layout.part, slideNumber }];
    }),
  );
  const slides = deck.sections.flatMap((section) => section.slides);
  const drawn = await drawSlides(slides);
  const mended = slides.map((slide, index) => {
    const layout = layouts.get(slide.layout);
    if (!layout) throw new Error(`no layout ${slide.layout}`);
    const { slideNumber } = layout;
    const frame = { language: deck.language, tableStyle: template.tableStyle, slideNumber };
    return { ...mendSlide(drawn[index] ?? '', slide, frame), layout: layout.part, slide };
  });
  return deckPackage(deck, mended, template, parts);
}
