import { type Box, contrastOf } from '../../layout';
import type { DeckLook, LayoutLook } from './look';
import { type MarkupElement, node, rounded } from './node';

/** A place of a layout as it is pictured: its box in points, and a word on what it is for. */
export interface PicturedPlace {
  readonly box: Box;
  readonly label: string;
  /** Whether our text stands in it. */
  readonly serves: boolean;
}

/** A layout as it is pictured. */
export interface PicturedLayout {
  readonly part: string;
  /** What the picture shows, for those who can't see it. */
  readonly description: string;
  readonly places: readonly PicturedPlace[];
  /** The slide's size in points. */
  readonly page: { readonly width: number; readonly height: number };
}

/**
 * A layout as an SVG picture in points: its background and panels, and its places as frames with what they are for. Those
 * that serve have a plain, thick frame, the others a broken, thin one.
 */
export function layoutSvg(
  { part, description, places, page }: PicturedLayout,
  look: DeckLook,
): MarkupElement {
  const own = look.layouts.find((one) => one.part === part);
  if (!own) throw new Error(`no layout ${part}`);
  const { width, height } = page;
  const panels = [{ box: { x: 0, y: 0, width, height }, fill: own.background }, ...own.panels];
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      role: 'img',
      'aria-label': description,
      'font-family': "Arial, 'Liberation Sans', Arimo, sans-serif",
    },
    ...panels.map(({ box, fill }) => node('rect', { ...box, fill })),
    ...places.flatMap((place) => drawPlace(place, own, height)),
  );
}

function drawPlace(
  { box, label, serves }: PicturedPlace,
  look: LayoutLook,
  height: number,
): readonly MarkupElement[] {
  const colour = colourOn(look, box);
  const line = serves ? height / 100 : height / 200;
  const frame = node('rect', {
    x: rounded(box.x),
    y: rounded(box.y),
    width: rounded(box.width),
    height: rounded(box.height),
    fill: 'none',
    stroke: colour,
    'stroke-width': rounded(line),
    'stroke-dasharray': serves ? undefined : `${rounded(line * 4)} ${rounded(line * 3)}`,
  });
  // What is written must be read at a tenth of a slide's size; words are about half as wide as high a letter.
  const fitting = box.width / (0.55 * Math.max(1, label.length));
  const size = Math.min(height / 14, box.height * 0.8, fitting);
  const words = node(
    'text',
    {
      x: rounded(box.x + box.width / 2),
      y: rounded(box.y + box.height / 2 + size * 0.35),
      'font-size': rounded(size),
      'font-weight': serves ? 'bold' : undefined,
      'text-anchor': 'middle',
      fill: colour,
    },
    label,
  );
  return [frame, words];
}

/** Black or white, whichever is told better from what stands behind the middle of a box. */
function colourOn({ background, panels }: LayoutLook, box: Box): string {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const behind = panels.filter(
    ({ box: one }) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height,
  );
  const ground = behind.at(-1)?.fill ?? background;
  return contrastOf('#000000', ground) >= contrastOf('#FFFFFF', ground) ? '#000000' : '#FFFFFF';
}
