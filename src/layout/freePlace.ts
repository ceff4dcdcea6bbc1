import type { Box, PlaceholderDesign } from './design';

const noSpace = { points: 0, share: 0 };

/** How text in a box of its own is set. Lengths in points. */
export interface FreeLook {
  readonly size: number;
  readonly isBold: boolean;
  readonly insetLeft?: number;
}

/** A place for text where a layout has no placeholder for it, in the font and colour of one that it has. */
export function freePlace(
  box: Box,
  model: PlaceholderDesign,
  { size, isBold, insetLeft = 0 }: FreeLook,
): PlaceholderDesign {
  const level = {
    size,
    bold: isBold,
    capitals: false,
    marginLeft: 0,
    indent: 0,
    spaceBefore: noSpace,
    spaceAfter: noSpace,
    lineSpacing: 1,
    bulleted: false,
  };
  return {
    ...model,
    box,
    insets: { left: insetLeft, top: 0, right: 0, bottom: 0 },
    anchor: 'top',
    levels: [level],
    standing: 'free',
  };
}
