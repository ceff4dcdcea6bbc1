import type { Shade } from '../outline';

/** A colour of the template's theme (ECMA-376-1, 20.1.10.54), a rating's own, or one written out: "#1B3A63". */
export type Colour =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | Shade
  | `#${string}`;
