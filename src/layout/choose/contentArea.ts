import type { Box, PlaceholderDesign } from '../design';

type Place = Pick<PlaceholderDesign, 'type' | 'box'>;

export const isTitle = ({ type }: Pick<PlaceholderDesign, 'type'>): boolean =>
  type === 'title' || type === 'ctrTitle';

/** The share of a slide's height that is kept free between boxes and at its edge. */
const gapShare = 0.015;
const edgeShare = 0.05;

/** Where a master has its title and its text. */
interface MasterPlaces {
  readonly title: Box | undefined;
  readonly body: Box | undefined;
}

/**
 * Where content can stand in a layout that has no placeholder for it: in the place of its master's text, else between
 * the layout's title and its footers. Lengths in points.
 */
export function contentArea(
  places: readonly Place[],
  master: MasterPlaces,
  page: { readonly width: number; readonly height: number },
): Box {
  const gap = page.height * gapShare;
  const title = places.find(isTitle)?.box;
  const masterBody = title ? besideTitle(title, master) : master.body;
  const top = title ? title.y + title.height + gap : page.height * 0.22;
  const bottom = Math.min(page.height * (1 - edgeShare), ...footerTops(places, page.height)) - gap;
  const isFree = masterBody && (!title || masterBody.y >= title.y + title.height - gap);
  if (masterBody && isFree && masterBody.y < bottom) {
    return {
      ...masterBody,
      height: Math.min(masterBody.y + masterBody.height, bottom) - masterBody.y,
    };
  }
  const across = masterBody ?? title ?? { x: page.width * edgeShare, width: page.width * 0.9 };
  return { x: across.x, y: top, width: across.width, height: Math.max(0, bottom - top) };
}

/** The place of the master's text, as it stands to the layout's title where that is wider or narrower than the master's. */
function besideTitle(title: Box, master: MasterPlaces): Box | undefined {
  if (!master.body || !master.title || master.title.width === 0) return master.body;
  const scale = title.width / master.title.width;
  return {
    ...master.body,
    x: title.x + (master.body.x - master.title.x) * scale,
    width: master.body.width * scale,
  };
}

/** Footers stand low; where they stand elsewhere, as at a side, they are in nobody's way. */
const footerTops = (places: readonly Place[], height: number): readonly number[] =>
  places
    .filter(({ type, box }) => /^(dt|ftr|sldNum)$/.test(type) && box.y > height * 0.75)
    .map(({ box }) => box.y);
