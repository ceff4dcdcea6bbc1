import type { Range, TableRange } from '../grid';

/** A workbook as Excel gives it: plain arrays, cheap to post to a worker. */
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

/** The cells of a range. `top` and `left` count from 1; number formats are in English. */
export interface RawSlice {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export type RawValue = string | number | boolean;
