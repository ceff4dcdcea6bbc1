import type { Problem } from '../findings';
import type { Cell } from './cell';

/** What reading one cell gives: its value, undefined where it is blank or cannot be read, and what is wrong. */
export interface Reading<V> {
  readonly value: V | undefined;
  readonly problems: readonly Problem[];
}

/** What reading a cell needs to know of its workbook. */
export interface ReadingContext {
  /** Which day Excel's serial numbers count from: 1900, or 1904 in workbooks begun on old Macs. */
  readonly serialsFrom: 1900 | 1904;
}

/** How Excel shows and bounds a column in a workbook that we set up. */
export type Entry =
  | { readonly kind: 'text' }
  | { readonly kind: 'long text' }
  | { readonly kind: 'whole number'; readonly minimum: number }
  | { readonly kind: 'date' }
  /** A closed list; other values are refused by Excel. */
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  /** A list that Excel offers but does not insist on. */
  | { readonly kind: 'suggested'; readonly values: readonly string[] }
  /** The values of another sheet's column, such as the names of the themes. */
  | { readonly kind: 'from sheet'; readonly sheet: string; readonly header: string };

/** A column as declared: everything that setting up, reading, mapping, checking and the docs need. */
export interface Column<V> {
  readonly header: string;
  /** Other headers that teams use for it. */
  readonly synonyms: readonly string[];
  /** One or two plain sentences: what to type, shown by Excel as the input message (255 characters at most). */
  readonly help: string;
  readonly example: string;
  /** A row without a value in it can't be used, nor can a sheet without the column. */
  readonly required: boolean;
  /** Never printed in a paper nor quoted in a finding. */
  readonly personal: boolean;
  /** The column's width in Excel's units (characters of the default font). */
  readonly width: number;
  readonly entry: Entry;
  /** Reads a cell. Names the column in its problems; never quotes a personal value. */
  readonly read: (cell: Cell, context: ReadingContext) => Reading<V>;
}

/** What a declaration says of a column; the kind of column adds the rest. */
export interface Declared {
  readonly header: string;
  readonly help: string;
  readonly example: string;
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly width?: number;
}

/** Completes a declaration. */
export function column<V>(
  { header, help, example, synonyms = [], required = false, width = 20 }: Declared,
  entry: Entry,
  read: Column<V>['read'],
  personal = false,
): Column<V> {
  return { header, synonyms, help, example, required, personal, width, entry, read };
}
