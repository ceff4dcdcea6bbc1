import type { ExplainedSlide, TemplateExplanation } from '../../papers/templates';
import { type DeckLook, layoutSvg, type MarkupElement, type PicturedPlace } from '../../write/html';
import { layoutWords as words } from '../words/layouts';

const isTitle = (type: string): boolean => type === 'title' || type === 'ctrTitle';

/** The picture of the layout that serves a kind of slide, its places for title and text marked. */
export function layoutPicture(
  { part, layout: name, text }: ExplainedSlide,
  { layouts, slideSize }: TemplateExplanation,
  look: DeckLook,
): MarkupElement {
  const layout = layouts.find((one) => one.part === part);
  const places = (layout?.places ?? []).map(
    ({ name: called, type, box }): PicturedPlace => ({
      box,
      label: words.place(type),
      serves: isTitle(type) || called === text,
    }),
  );
  const description = words.picture(
    name,
    places.map(({ label }) => label),
  );
  return layoutSvg({ part, description, places, page: slideSize }, look);
}
