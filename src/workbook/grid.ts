import type { Cell } from '../sheets';

/** A rectangle of cells; rows and columns from 1, ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table: its range with the header row, and its totals row if shown. */
export interface TableRange {
  readonly name: string;
  readonly range: Range;
  readonly hasTotalsRow: boolean;
}

/** A range by the name that a workbook gives it. */
export interface NamedRange {
  readonly name: string;
  readonly range: Range;
}

/** A sheet as cells, whichever program wrote it and whichever reader read it. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** By row number from 1, then column number from 1; missing cells are blank. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly tables: readonly TableRange[];
  /** Ranges of several rows that the workbook has a name for, where the reader knows them. */
  readonly names?: readonly NamedRange[];
  readonly merges: readonly Range[];
  /** The colours ("RRGGBB") of filled cells that hold no value, by row and column, where the reader knows them. */
  readonly fills?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A workbook as cells. `name` is the file's name without its folder. */
export interface Grid {
  readonly workbook: string;
  /** Whether serial numbers of days count from 1904 rather than 1900. */
  readonly dates1904: boolean;
  readonly sheets: readonly SheetGrid[];
}
