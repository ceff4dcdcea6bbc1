import type { Colour } from './colour';
import { leastContrast } from './contrast';

/** The colours of a theme by name, as "#1B3A63". */
export type ThemeColours = Readonly<Record<string, string>>;

/** A colour as "#1B3A63": one of the theme by its name, or one that is written out. */
export function hexOfColour(colour: string, colours: ThemeColours): string {
  return colour.startsWith('#') ? colour : (colours[colour] ?? '#000000');
}

const others: readonly Colour[] = ['tx1', 'bg1', '#000000', '#FFFFFF'];

/**
 * The wanted colour where it can be told from all that can stand behind it, else the first of the theme's two for text,
 * black and white that can, else the one that can best.
 */
export function readableColour(
  wanted: Colour,
  backdrop: readonly string[],
  colours: ThemeColours,
  least: number,
): Colour {
  if (backdrop.length === 0) return wanted;
  const rated = [wanted, ...others].map((colour) => ({
    colour,
    contrast: leastContrast(hexOfColour(colour, colours), backdrop),
  }));
  const enough = rated.find(({ contrast }) => contrast >= least);
  const best = rated.reduce((one, other) => (other.contrast > one.contrast ? other : one));
  return (enough ?? best).colour;
}
