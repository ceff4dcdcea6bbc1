import type { AreaPlan, ColourPlan, ColumnPlan, ListPlan, TablePlan } from '../setUpPlan';

/** What setting up would add to a workbook. Everything that is there already stays as it is. */
export interface Additions {
  readonly sheets: readonly TablePlan[];
  readonly columns: readonly ColumnsAddition[];
  readonly lists: readonly ListPlan[];
  /** Whether days count from 1904, for the dates to be written. */
  readonly dates1904: boolean;
}

/** Columns to add at the end of a table that is there. */
export interface ColumnsAddition {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly {
    readonly column: ColumnPlan;
    readonly area: AreaPlan | undefined;
    readonly colours: readonly ColourPlan[];
  }[];
}

/** What was added, and what takes it for unchanged. */
export interface Added {
  readonly sheets: readonly { readonly name: string; readonly cells: string }[];
  readonly columns: readonly { readonly table: string; readonly header: string }[];
  readonly lists: readonly string[];
}
