import { childOf, descendantsOf, type Element } from '../xml';

/** A rectangle on a slide, in EMU. */
export interface EmuBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a group moves what stands in it, and how it stretches it. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export const unmoved: Transform = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** The place that a shape says it has; undefined where it leaves that to its layout. */
export function boxOf(shape: Element): EmuBox | undefined {
  const [xfrm] = descendantsOf(shape, 'a:xfrm');
  const off = xfrm && childOf(xfrm, 'a:off');
  const ext = xfrm && childOf(xfrm, 'a:ext');
  if (!off || !ext) return undefined;
  const number = (element: Element, key: string) => Number(element.getAttribute(key));
  const box = {
    x: number(off, 'x'),
    y: number(off, 'y'),
    width: number(ext, 'cx'),
    height: number(ext, 'cy'),
  };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
}

/** A rectangle of a group's inside, as it stands on the slide. */
export const placedIn = ({ x, y, scaleX, scaleY }: Transform, box: EmuBox): EmuBox => ({
  x: x + scaleX * box.x,
  y: y + scaleY * box.y,
  width: scaleX * box.width,
  height: scaleY * box.height,
});

/** The share of a place that another rectangle covers. */
export function sharedPart(box: EmuBox, place: EmuBox): number {
  const width = Math.min(box.x + box.width, place.x + place.width) - Math.max(box.x, place.x);
  const height = Math.min(box.y + box.height, place.y + place.height) - Math.max(box.y, place.y);
  const area = place.width * place.height;
  return width <= 0 || height <= 0 || area === 0 ? 0 : (width * height) / area;
}
