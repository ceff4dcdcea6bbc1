import type { Rating } from '../forum';

/** Hues in degrees, from and to, that everybody calls by one name; between them a colour could be two. */
const hues: readonly (readonly [from: number, to: number, rating: Rating])[] = [
  [0, 14, 'Red'],
  [26, 62, 'Amber'],
  [78, 165, 'Green'],
  [345, 360, 'Red'],
];

/** The rating that a fill "RRGGBB" stands for; undefined where it is grey, or could be two. */
export function ratingOfColour(colour: string): Rating | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  // Greys and near whites have no hue that anybody sees.
  if (!(range >= 0.12) || most < 0.25) return undefined;
  const sector =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  const hue = sector * 60;
  return hues.find(([from, to]) => hue >= from && hue <= to)?.[2];
}
