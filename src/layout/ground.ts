import type { Colour } from './colour';
import { colourInstead } from './colourInstead';
import { contrastOf, leastContrast, markContrast } from './contrast';
import type { Box, Design, Ground, Insets, LayoutDesign, PlaceholderDesign } from './design';
import { legibleScale } from './legible';
import { hexOfColour } from './readable';

/** The theme's own background: what its text is made to be read on. */
const groundColour: Colour = 'bg1';
const reach = 12;
const overlap = 0.5;

/** What of a choice of layout tells whether words need a ground. */
interface Grounding {
  readonly layout: Pick<LayoutDesign, 'colours'>;
  readonly isOnContentPicture: boolean;
}

/**
 * Whether text is put on a ground of its own: where it can't be read on one of the colours behind it and no other colour
 * of the theme can; on a picture, where its colour is not made for the picture, since it can be read on the background. A
 * picture that text of content stands on too is taken to be made for text, such as a texture.
 */
export function needsGround(
  place: Pick<PlaceholderDesign, 'colour' | 'backdrop' | 'standing'>,
  { layout: { colours }, isOnContentPicture }: Grounding,
): boolean {
  if (place.standing === 'free') return false;
  const own = hexOfColour(place.colour, colours);
  const { backdrop } = place;
  if (!backdrop) {
    const isMadeForPlain = contrastOf(own, hexOfColour(groundColour, colours)) >= markContrast;
    return isMadeForPlain && !isOnContentPicture;
  }
  return (
    backdrop.length > 1 &&
    leastContrast(own, backdrop) < markContrast &&
    colourInstead(place, colours) === undefined
  );
}

/** The places of a slide that opens a part, on grounds where they need them, which do not reach into each other's text. */
export function grounded<
  Places extends Grounding & Readonly<Record<'title' | 'body', PlaceholderDesign>>,
>(places: Places, page: Pick<Design, 'width' | 'height'>): Places {
  const { title, body, layout } = places;
  const gap = body.box.y - (title.box.y + title.box.height);
  const most = reach * legibleScale(page);
  // Grounds that meet overlap a little, so that no line shows between them.
  const vertical = gap >= 0 ? Math.min(most, gap / 2 + overlap) : 0;
  const put = (place: PlaceholderDesign): PlaceholderDesign => {
    if (!needsGround(place, places)) return place;
    const { x, width } = place.box;
    const beyond = {
      left: Math.max(0, Math.min(most, x)),
      right: Math.max(0, Math.min(most, page.width - x - width)),
      top: vertical,
      bottom: vertical,
    };
    const backdrop = [hexOfColour(groundColour, layout.colours)];
    return { ...place, backdrop, ground: { colour: groundColour, beyond } };
  };
  return { ...places, title: put(title), body: put(body) };
}

/** The box of a ground behind text of a height, and what it keeps free around the text, which stays where it stood. */
export function groundBox(
  { box, insets, anchor }: PlaceholderDesign,
  { beyond }: Ground,
  height: number,
): { readonly box: Box; readonly insets: Insets } {
  const unused = box.height - height;
  // A ground that is hardly lower than its place is as high: grounds would stand a hair apart.
  const free = unused > reach ? unused : 0;
  const above = { top: 0, centre: free / 2, bottom: free }[anchor];
  return {
    box: {
      x: box.x - beyond.left,
      y: box.y + above - beyond.top,
      width: box.width + beyond.left + beyond.right,
      height: box.height - free + beyond.top + beyond.bottom,
    },
    insets: {
      left: insets.left + beyond.left,
      right: insets.right + beyond.right,
      top: insets.top + beyond.top,
      bottom: insets.bottom + beyond.bottom,
    },
  };
}
