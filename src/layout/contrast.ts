/** What text needs against what stands behind it (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5;
/** What marks without words need (WCAG 2.2, 1.4.11). */
export const markContrast = 3;

/** How light a colour such as "#1B3A63" is, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The least contrast of a colour against several that can stand behind it. */
export const leastContrast = (colour: string, backdrop: readonly string[]): number =>
  Math.min(...backdrop.map((one) => contrastOf(colour, one)));
