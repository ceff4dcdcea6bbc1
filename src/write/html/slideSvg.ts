import type { Design, PlacedObject, PlacedSlide } from '../../layout';
import { drawLines } from './drawLines';
import { drawShape } from './drawShape';
import { drawTable } from './drawTable';
import { drawFreeText, drawText, type TextSetting } from './drawText';
import type { DeckLook } from './look';
import { type MarkupElement, node, rounded } from './node';
import { hexOf } from './themeColours';

/** A slide as it is shown, with its number in the deck. */
export interface ShownSlide {
  readonly slide: PlacedSlide;
  readonly number: number;
}

/**
 * A placed slide as an SVG picture in points: the lines that the layout measured, the template's backgrounds,
 * colours and panels. Its accessible name is the slide's title. Presentation attributes alone, so that a strict
 * content security policy lets it through.
 */
export function slideSvg(
  { slide, number }: ShownSlide,
  design: Design,
  look: DeckLook,
): MarkupElement {
  const layout = design.layouts.find(({ part }) => part === slide.layout);
  const own = look.layouts.find(({ part }) => part === slide.layout);
  if (!layout || !own) throw new Error(`no layout ${slide.layout}`);
  const setting: TextSetting = { layout, look: own, colours: look.colours };
  const page = { x: 0, y: 0, width: design.width, height: design.height };
  const panels = [{ box: page, fill: own.background }, ...own.panels];
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${rounded(design.width)} ${rounded(design.height)}`,
      role: 'img',
      'aria-label': slide.title,
      'font-family': `${design.bodyFont}, Arial, 'Liberation Sans', Arimo, sans-serif`,
    },
    ...panels.map(({ box, fill }) => node('rect', { ...box, fill })),
    ...slide.objects.flatMap((object) => drawObject(object, setting, look)),
    ...drawNumber(number, setting),
  );
}

function drawObject(
  object: PlacedObject,
  setting: TextSetting,
  look: DeckLook,
): readonly MarkupElement[] {
  switch (object.kind) {
    case 'text':
      return drawText(object, setting);
    case 'free text':
      return drawFreeText(object, setting);
    case 'table':
      return drawTable(object, look);
    case 'shape':
      return drawShape(object, look);
  }
}

/** The slide's number, where its layout has a place for it. */
function drawNumber(number: number, { layout, look, colours }: TextSetting) {
  const place = layout.placeholders.find(({ type }) => type === 'sldNum');
  const own = look.places.find(({ type }) => type === 'sldNum')?.levels[0];
  if (!place) return [];
  const { box, insets, anchor, levels } = place;
  const paragraph = {
    runs: [{ text: String(number) }],
    size: levels[0]?.size ?? 12,
    colour: own?.colour ?? hexOf('tx1', colours),
    linkColour: '#000000',
    align: own?.align ?? ('right' as const),
    margin: 0,
    bullet: undefined,
    before: 0,
    after: 0,
    spacing: 1,
  };
  const frame = { ...box, x: box.x + insets.left, width: box.width - insets.left - insets.right };
  return drawLines([paragraph], frame, anchor);
}
