import { childOf, type Element } from '../xml';

/** The colour of an element's solid fill: a name of the theme, or six hexadecimal digits. */
export function solidColour(element: Element): string | undefined {
  const fill = childOf(element, 'a:solidFill');
  return fill && colourIn(fill);
}

/** The colour that an element holds. Shades and tints of it are left out. */
export function colourIn(holder: Element): string | undefined {
  const system = childOf(holder, 'a:sysClr');
  return (
    childOf(holder, 'a:schemeClr')?.getAttribute('val') ??
    childOf(holder, 'a:srgbClr')?.getAttribute('val') ??
    system?.getAttribute('lastClr') ??
    undefined
  );
}
