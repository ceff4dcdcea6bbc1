import type { Colour } from './colour';
import { contrastOf, leastContrast, markContrast, textContrast } from './contrast';
import type { PlaceholderDesign } from './design';
import { hexOfColour, readableColour, type ThemeColours } from './readable';

/** A colour that can be read, where the template's own can't be read on what stands behind it. */
export function colourInstead(
  { colour, backdrop }: Pick<PlaceholderDesign, 'colour' | 'backdrop'>,
  colours: ThemeColours,
): Colour | undefined {
  if (!backdrop || backdrop.length === 0) return undefined;
  const own = hexOfColour(colour, colours);
  const most = Math.max(...backdrop.map((behind) => contrastOf(own, behind)));
  const instead = readableColour(colour, backdrop, colours, textContrast);
  if (most < markContrast) return instead;
  // On several colours it is changed only for one that can be read on all of them, if only where it is large.
  const isPoor = leastContrast(own, backdrop) < markContrast;
  const isCure = leastContrast(hexOfColour(instead, colours), backdrop) >= markContrast;
  return isPoor && isCure ? instead : undefined;
}
