import type { Range } from './grid';

/** A column's number from its letters: A is 1. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The range of a reference such as "A1:C7"; undefined where it is none. */
export function rangeOf(reference: string): Range | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference);
  if (!parts) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}
