import type { Box, Design, LayoutDesign, PlaceholderDesign } from '../design';
import { isTitle } from './contentArea';
import { divider } from './needs';

/** What can be told of a layout, whatever it is called. Areas are shares of the slide's. */
export interface Features {
  readonly layout: LayoutDesign;
  /** The type that it names, or that its placeholders make it: "title", "secHead", "obj", "titleOnly" … */
  readonly type: string;
  /** Whether its title and text stand where its master has them, which gives them more room. */
  readonly isLent: boolean;
  readonly title: PlaceholderDesign | undefined;
  /** Placeholders for text or any content, the largest first. */
  readonly bodies: readonly PlaceholderDesign[];
  /** Its first placeholder for text over the room of all, pictures' too, where it has several. */
  readonly stretched: PlaceholderDesign | undefined;
  /** How much room its largest placeholder has, or the place between title and footers. */
  readonly room: number;
  /** Placeholders that nothing of ours can fill, such as those for pictures. */
  readonly pictures: number;
  readonly isVertical: boolean;
  /** Whether two of its placeholders can't be told apart by type and number. */
  readonly isDoubled: boolean;
  readonly titleCentre: number;
  readonly titleSize: number;
  readonly titleOverlaps: boolean;
  /** What stands behind its content: one colour, several, or a picture. */
  readonly behind: 'plain' | 'mixed' | 'picture';
}

export function featuresOf(layout: LayoutDesign, { width, height }: Design): Features {
  const { placeholders } = layout;
  const ownTitle = placeholders.find((one) => isTitle(one) && isOnSlide(one.box, width, height));
  const content = placeholders
    .filter(({ type }) => /^(body|obj|subTitle|tbl)$/.test(type))
    .map((place) => withinSlide(place, width, height))
    .filter(({ box }) => box.width > width * 0.12 && box.height > height * 0.04);
  const ownBodies = content
    .filter(({ isVertical }) => !isVertical)
    .sort((one, other) => areaOf(other.box) - areaOf(one.box));
  const { title, bodies, isLent } = withMasterRoom(layout, ownTitle, ownBodies, width * height);
  const [largest] = bodies;
  const keys = placeholders.map(({ type, idx }) => `${isTitle({ type }) ? 'title' : type} ${idx}`);
  const stretched = stretchedOver(bodies, placeholders.filter(isPicture), title);
  const room = stretched ?? largest;
  return {
    layout,
    stretched,
    type: typeOf(layout, bodies.length),
    isLent,
    title,
    bodies,
    room: areaOf(room?.box ?? layout.area.box) / (width * height),
    pictures: placeholders.filter(isPicture).length,
    isVertical: (title?.isVertical ?? false) || content.length > bodies.length,
    isDoubled: new Set(keys).size < keys.length,
    titleCentre: title ? (title.box.y + title.box.height / 2) / height : 0,
    titleSize: title?.levels[0]?.size ?? 0,
    behind: behindOf(largest ?? layout.area),
    titleOverlaps: bodies.some(({ box }) => title !== undefined && overlaps(box, title.box)),
  };
}

/** Below this share of the slide a place for text is small; a master lends its places from half as much again. */
const tight = 0.28;

/**
 * A layout with one small place for text takes the places of its master, where those have more room. LibreOffice gives
 * the layouts of all masters the places of the first.
 */
function withMasterRoom(
  { type, masterTitle, masterBody }: LayoutDesign,
  title: PlaceholderDesign | undefined,
  bodies: readonly PlaceholderDesign[],
  slide: number,
): Pick<Features, 'title' | 'bodies' | 'isLent'> {
  const [body] = bodies;
  const own = { title, bodies, isLent: false };
  if (type !== 'obj' || !title || !body || bodies.length > 1 || !masterTitle || !masterBody)
    return own;
  const isTight = areaOf(body.box) < tight * slide;
  if (!isTight || areaOf(masterBody.box) < tight * 1.5 * slide) return own;
  const moved = (place: PlaceholderDesign, to: PlaceholderDesign): PlaceholderDesign => ({
    ...place,
    box: to.box,
    backdrop: to.backdrop,
    standing: 'moved',
  });
  return { title: moved(title, masterTitle), bodies: [moved(body, masterBody)], isLent: true };
}

const isPicture = ({ type }: PlaceholderDesign): boolean =>
  /^(pic|clipArt|media|chart|dgm)$/.test(type);

function stretchedOver(
  bodies: readonly PlaceholderDesign[],
  pictures: readonly PlaceholderDesign[],
  title: PlaceholderDesign | undefined,
): PlaceholderDesign | undefined {
  const all = [...bodies, ...pictures];
  const [first] = bodies;
  if (!first || all.length < 2) return undefined;
  const x = Math.min(...all.map(({ box }) => box.x));
  const y = Math.min(...all.map(({ box }) => box.y));
  const right = Math.max(...all.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...all.map(({ box }) => box.y + box.height));
  const box = { x, y, width: right - x, height: bottom - y };
  return title && overlaps(box, title.box) ? undefined : { ...first, box, standing: 'moved' };
}

function behindOf({ backdrop }: PlaceholderDesign): Features['behind'] {
  if (!backdrop) return 'picture';
  return backdrop.length > 1 ? 'mixed' : 'plain';
}

const areaOf = ({ width, height }: Box): number => width * height;

const isOnSlide = (box: Box, width: number, height: number): boolean =>
  box.width > 0 &&
  box.height > 0 &&
  box.x > -width * 0.02 &&
  box.y > -height * 0.02 &&
  box.x + box.width < width * 1.02 &&
  box.y + box.height < height * 1.02;

/** A place that reaches over the slide's edge, cut there. */
function withinSlide(place: PlaceholderDesign, width: number, height: number): PlaceholderDesign {
  const { box } = place;
  if (isOnSlide(box, width, height)) return place;
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const cut = {
    x,
    y,
    width: Math.min(width, box.x + box.width) - x,
    height: Math.min(height * 0.96, box.y + box.height) - y,
  };
  return { ...place, box: cut, standing: 'moved' };
}

/** Whether a box covers more than a third of another. */
function overlaps(box: Box, other: Box): boolean {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
  return width > 0 && height > 0 && width * height > areaOf(other) / 3;
}

const told = /^(title|secHead|titleOnly|tbl|blank)$/;

/** A layout's name as words: "1_Section header" is "1 Section header". */
export const nameWords = ({ name }: LayoutDesign): string => name.replace(/[^\p{L}\p{N}]+/gu, ' ');

function typeOf(layout: LayoutDesign, bodies: number): string {
  const { type, placeholders } = layout;
  // LibreOffice calls its title slides "tx", and slides with six contents "blank".
  if (placeholders.some((one) => one.type === 'ctrTitle' || one.type === 'subTitle'))
    return 'title';
  if (type !== undefined && told.test(type) && (type !== 'blank' || bodies === 0)) return type;
  // Layouts that people add say no type; what opens a part looks like any title and text but for its name.
  const isUntold = type === undefined || type === 'cust';
  if (isUntold && divider.test(nameWords(layout))) return 'secHead';
  if (bodies === 0) return placeholders.some(isTitle) ? 'titleOnly' : 'blank';
  return bodies === 1 ? 'obj' : 'several';
}
