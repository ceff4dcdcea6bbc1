import { childOf, childrenOf, descendantsOf, type Element } from '../xml';
import { type ColourScheme, rgbIn } from './colourScheme';
import { boxOf, type EmuBox, placedIn, sharedPart, type Transform, unmoved } from './emuBox';
import type { LayoutPart } from './template';

/** The colours that can stand behind a place; undefined where a picture does, or where it can't be told. */
export type Backdrop = readonly string[] | undefined;

/** What stands behind a part of a layout: its background, then the shapes of the master and its own, from back to front. */
export function backdropOf(layout: LayoutPart, place: EmuBox): Backdrop {
  let colours = backgroundOf(layout);
  for (const { shape, transform } of layersOf(layout)) {
    const box = boxOf(shape);
    if (!box) continue;
    const share = sharedPart(placedIn(transform, box), place);
    if (share < 0.05) continue;
    const fill = fillOf(shape, layout.colours);
    if (fill.kind === 'none') continue;
    const isWhole = share > 0.9 && descendantsOf(shape, 'a:custGeom').length === 0;
    if (fill.kind === 'unknown') colours = share > 0.25 || !colours ? undefined : colours;
    else if (isWhole) colours = fill.colours;
    else colours = colours && [...colours, ...fill.colours];
  }
  return colours && [...new Set(colours)];
}

interface Layer {
  readonly shape: Element;
  readonly transform: Transform;
}

/** The drawn shapes of a layout and of its master, where that shows. */
function layersOf({ document, master }: LayoutPart): readonly Layer[] {
  const root = document.documentElement;
  const showsMaster = !/^(0|false)$/.test(root?.getAttribute('showMasterSp') ?? '');
  return [...(showsMaster ? [master] : []), document].flatMap((one) => {
    const [tree] = descendantsOf(one, 'p:spTree');
    return tree ? shapesIn(tree, unmoved) : [];
  });
}

function shapesIn(parent: Element, transform: Transform): readonly Layer[] {
  return childrenOf(parent).flatMap((shape): readonly Layer[] => {
    if (shape.nodeName === 'p:grpSp') return shapesIn(shape, { ...placedGroup(shape, transform) });
    const isDrawn = shape.nodeName === 'p:sp' || shape.nodeName === 'p:pic';
    return isDrawn && descendantsOf(shape, 'p:ph').length === 0 ? [{ shape, transform }] : [];
  });
}

/** Where a group puts what stands in it (ECMA-376-1, 20.1.7.5). */
function placedGroup(group: Element, outer: Transform): Transform {
  const properties = childOf(group, 'p:grpSpPr');
  const xfrm = properties && childOf(properties, 'a:xfrm');
  const own = boxOf(group);
  const [off] = xfrm ? descendantsOf(xfrm, 'a:chOff') : [];
  const [ext] = xfrm ? descendantsOf(xfrm, 'a:chExt') : [];
  const width = Number(ext?.getAttribute('cx') ?? 0);
  const height = Number(ext?.getAttribute('cy') ?? 0);
  if (!own || !off || width === 0 || height === 0) return outer;
  const scaleX = own.width / width;
  const scaleY = own.height / height;
  return {
    scaleX: outer.scaleX * scaleX,
    scaleY: outer.scaleY * scaleY,
    x: outer.x + outer.scaleX * (own.x - scaleX * Number(off.getAttribute('x') ?? 0)),
    y: outer.y + outer.scaleY * (own.y - scaleY * Number(off.getAttribute('y') ?? 0)),
  };
}

type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'colours'; readonly colours: readonly string[] };

function fillOf(shape: Element, scheme: ColourScheme): Fill {
  if (shape.nodeName === 'p:pic') return { kind: 'unknown' };
  const properties = childOf(shape, 'p:spPr');
  const own = properties && fillIn(properties, scheme);
  if (own) return own;
  const style = childOf(shape, 'p:style');
  const reference = style && childOf(style, 'a:fillRef');
  const colour = reference && rgbIn(reference, scheme);
  if (!reference || reference.getAttribute('idx') === '0') return { kind: 'none' };
  return colour ? { kind: 'colours', colours: [colour] } : { kind: 'unknown' };
}

/** The fill that stands in an element; undefined where there is none. */
function fillIn(holder: Element, scheme: ColourScheme, own?: string): Fill | undefined {
  for (const fill of childrenOf(holder)) {
    switch (fill.nodeName) {
      case 'a:noFill':
        return { kind: 'none' };
      case 'a:solidFill': {
        const colour = rgbIn(fill, scheme, own);
        return colour ? { kind: 'colours', colours: [colour] } : { kind: 'unknown' };
      }
      case 'a:gradFill':
      case 'a:pattFill': {
        const stops = [
          ...descendantsOf(fill, 'a:gs'),
          ...descendantsOf(fill, 'a:fgClr'),
          ...descendantsOf(fill, 'a:bgClr'),
        ].map((stop) => rgbIn(stop, scheme, own));
        const colours = stops.flatMap((one) => one ?? []);
        return colours.length === stops.length && stops.length > 0
          ? { kind: 'colours', colours }
          : { kind: 'unknown' };
      }
      case 'a:blipFill':
        return { kind: 'unknown' };
      default:
        break;
    }
  }
  return undefined;
}

function backgroundOf({ document, master, theme, colours }: LayoutPart): Backdrop {
  const [background] = [document, master].flatMap((one) => descendantsOf(one, 'p:bg'));
  const properties = background && childOf(background, 'p:bgPr');
  const reference = background && childOf(background, 'p:bgRef');
  const fill = properties
    ? fillIn(properties, colours)
    : reference
      ? themeFill(reference, theme, colours)
      : undefined;
  if (!background || !fill) return [colours['bg1'] ?? 'FFFFFF'];
  return fill.kind === 'colours' ? fill.colours : fill.kind === 'none' ? ['FFFFFF'] : undefined;
}

/** The fill of a theme's list that a background refers to by number, from 1001 (ECMA-376-1, 19.3.1.3). */
function themeFill(
  reference: Element,
  theme: LayoutPart['theme'],
  colours: ColourScheme,
): Fill | undefined {
  const index = Number(reference.getAttribute('idx') ?? 0);
  const [list] = theme
    ? descendantsOf(theme, index > 1000 ? 'a:bgFillStyleLst' : 'a:fillStyleLst')
    : [];
  const fill = list && childrenOf(list)[index > 1000 ? index - 1001 : index - 1];
  if (!fill) return undefined;
  // A list of one, since what is asked of is what stands in a holder.
  const holder = fill.ownerDocument?.createElement('fill');
  holder?.appendChild(fill.cloneNode(true));
  return holder && fillIn(holder, colours, rgbIn(reference, colours));
}
