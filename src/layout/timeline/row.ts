import type { PlacedShape } from '../placed';

/** A row of a timeline, which is as wide as its box and can stand at any height of it. */
export interface Row {
  readonly height: number;
  readonly place: (left: number, top: number) => readonly PlacedShape[];
}
