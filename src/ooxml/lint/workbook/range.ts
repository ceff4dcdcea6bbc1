/** A range of cells: columns and rows from 1. */
export interface Range {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads a reference such as "A1:C5"; undefined where it is none. */
export function rangeOf(reference: string): Range | undefined {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (!left || !right) return undefined;
  return {
    left: columnOf(left),
    top: Number(top),
    right: columnOf(right),
    bottom: Number(bottom),
  };
}

/** The number of a column: A is 1, Z 26, AA 27. */
export const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
