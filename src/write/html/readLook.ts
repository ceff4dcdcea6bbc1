import {
  colourIn,
  descendantsOf,
  type Element,
  type LayoutPart,
  type Package,
  type PresentationTemplate,
  placeholdersOf,
  solidColour,
} from '../../ooxml';
import type { DeckLook, LayoutLook, TextLook } from './look';
import { tableLook } from './tableLook';
import { hexOf, type ThemeColours, themeColours } from './themeColours';

const emuPerPoint = 12700;
const aligns: Readonly<Record<string, TextLook['align']>> = { ctr: 'centre', r: 'right' };

/**
 * Reads what a preview shows of a template: backgrounds, coloured panels, colours and bullets of text, the look
 * of tables. Pictures, gradients and shades of colours are left out.
 */
export function readLook(template: PresentationTemplate, parts: Package): DeckLook {
  const colours = themeColours(template, parts);
  return {
    colours,
    layouts: template.layouts.map((layout) => layoutLook(layout, colours)),
    table: tableLook(template, parts, colours),
  };
}

function layoutLook(layout: LayoutPart, colours: ThemeColours): LayoutLook {
  const root = layout.document.documentElement;
  const showsMaster = !/^(0|false)$/.test(root?.getAttribute('showMasterSp') ?? '');
  const backgrounds = [layout.document, layout.master].flatMap((one) => descendantsOf(one, 'p:bg'));
  const background = backgrounds.map(backgroundOf).find((one) => one !== undefined);
  const shapes = [...(showsMaster ? [layout.master] : []), layout.document].flatMap((one) =>
    descendantsOf(one, 'p:sp'),
  );
  return {
    part: layout.part,
    name: layout.name,
    background: hexOf(background ?? 'bg1', colours),
    panels: shapes.flatMap((shape) => panelOf(shape, colours)),
    places: placeholdersOf(layout).map(({ type, idx, levels }) => ({
      type,
      idx,
      levels: levels.map(({ colour, align, bullet }) => ({
        colour: hexOf(colour ?? 'tx1', colours),
        align: aligns[align] ?? 'left',
        bullet: bullet ?? '•',
      })),
    })),
  };
}

function backgroundOf(background: Element): string | undefined {
  const [properties] = descendantsOf(background, 'p:bgPr');
  const [reference] = descendantsOf(background, 'p:bgRef');
  return (properties && solidColour(properties)) ?? (reference && colourIn(reference));
}

function panelOf(shape: Element, colours: ThemeColours): LayoutLook['panels'] {
  if (descendantsOf(shape, 'p:ph').length > 0) return [];
  const [properties] = descendantsOf(shape, 'p:spPr');
  const colour = properties && solidColour(properties);
  const [off] = descendantsOf(shape, 'a:off');
  const [ext] = descendantsOf(shape, 'a:ext').filter((one) => one.getAttribute('cx'));
  if (!colour || !off || !ext) return [];
  const points = (element: Element, key: string) => Number(element.getAttribute(key)) / emuPerPoint;
  const box = {
    x: points(off, 'x'),
    y: points(off, 'y'),
    width: points(ext, 'cx'),
    height: points(ext, 'cy'),
  };
  return [{ box, fill: hexOf(colour, colours) }];
}
