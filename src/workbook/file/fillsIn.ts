import { rangeOf } from '../rangeOf';
import { ratingOfColour } from '../ratingOfColour';

/**
 * The colours of a worksheet's filled cells by row and column, from the rows that hold a value. exceljs never gets to
 * see fills, and most cells have none, so the styles of cells are looked up in the text of the rows.
 */
export function fillsIn(
  rows: readonly Uint8Array[],
  colours: ReadonlyMap<number, string>,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>();
  // Without the colour of a rating nothing is read from colours.
  if (![...colours.values()].some((colour) => ratingOfColour(colour))) return found;
  const decoder = new TextDecoder();
  for (const piece of rows) {
    for (const [tag] of decoder.decode(piece).matchAll(/<c\s[^>]*>/g)) {
      const style = /\ss="(\d+)"/.exec(tag)?.[1];
      const colour = style === undefined ? undefined : colours.get(Number(style));
      const range = colour && rangeOf(/\sr="([A-Z]+\d+)"/i.exec(tag)?.[1] ?? '');
      if (!colour || !range) continue;
      const row = found.get(range.top) ?? new Map<number, string>();
      found.set(range.top, row.set(range.left, colour));
    }
  }
  return found;
}
