import type { Range, TableRange } from '../grid';

/** A workbook as Excel gives it, cheap to post to a worker. */
export interface RawWorkbook {
  readonly name: string;
  readonly dates1904: boolean;
  readonly sheets: readonly RawSheet[];
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly TableRange[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly slices: readonly RawSlice[];
}

/** The cells of a range. `top` and `left` count from 1. */
export interface RawSlice {
  readonly top: number;
  readonly left: number;
  /** `RawCells` as JSON: a text is copied to a worker at once, arrays of cells hold up the pane while they are. */
  readonly cells: string;
}

/** What cells hold and their number formats in English, row by row. */
export interface RawCells {
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export type RawValue = string | number | boolean;
