import type { PlacedDeck } from '../../layout';
import { childrenOf, descendantsOf, type OwnSlide, type PresentationTemplate } from '../../ooxml';
import type { ListedSection, ListedSlide } from './presentationXml';
import type { SlideNames } from './slideNames';

/** Our slides as the presentation lists them, by section. */
export function ourSections(deck: PlacedDeck, names: SlideNames): readonly ListedSection[] {
  let index = -1;
  return deck.sections.map(({ title, slides }) => ({
    title,
    slides: slides.map((): ListedSlide => {
      index += 1;
      return { id: names.id(index), relationship: `rIdSlide${index + 1}` };
    }),
  }));
}

/** The template's own slides in its sections; what stands in none of them is under `otherwise`. */
export function ownSections(
  { presentation, slides }: PresentationTemplate,
  otherwise: string,
): readonly ListedSection[] {
  const titles = new Map<string, string>();
  for (const section of descendantsOf(presentation, 'p14:section')) {
    for (const list of childrenOf(section, 'p14:sldIdLst')) {
      for (const slide of childrenOf(list)) {
        titles.set(slide.getAttribute('id') ?? '', section.getAttribute('name') ?? otherwise);
      }
    }
  }
  const titleOf = ({ id }: OwnSlide) => titles.get(String(id)) ?? otherwise;
  const sections: { title: string; slides: ListedSlide[] }[] = [];
  for (const slide of slides) {
    const listed = { id: slide.id, relationship: slide.relationship };
    const last = sections.at(-1);
    if (last?.title === titleOf(slide)) last.slides.push(listed);
    else sections.push({ title: titleOf(slide), slides: [listed] });
  }
  return sections;
}
