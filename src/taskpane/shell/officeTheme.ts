/**
 * Whether Office itself is shown dark, whatever the machine asks for; undefined where Office does not say, as on the web
 * and outside Office.
 */
export function isOfficeDark(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The declarations say that both are always there; outside Office and in older ones they are not.
  const context: Partial<Office.Context> | undefined = Office.context;
  return isDarkColour(context?.officeTheme?.bodyBackgroundColor);
}

/** Whether a colour "#RRGGBB" is dark: white letters on it have more contrast than black ones (WCAG 2.2, 1.4.3). */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(parseInt(part, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < evenLuminance;
}

/** The luminance at which black and white letters have the same contrast: the root of 1.05 × 0.05, less 0.05. */
const evenLuminance = 0.179;

/** A part of a colour as light: sRGB's curve (WCAG 2.2, relative luminance). */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
