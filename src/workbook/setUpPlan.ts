import type { CalendarDate } from '../forum';
import type { Cell } from '../sheets';

/** The last row that lists, messages and colours reach; a table grows past it without them. */
export const lastRow = 1001;

/** A workbook to set up, as plain data: carried out on a file, or inside Excel. */
export interface WorkbookPlan {
  readonly title: string;
  readonly language: string;
  readonly date: CalendarDate | undefined;
  readonly sheets: readonly SheetPlan[];
  readonly lists: readonly ListPlan[];
}

export type SheetPlan = NotesPlan | TablePlan;

/** A sheet to read: a heading in A1 and a line a row below it. */
export interface NotesPlan {
  readonly kind: 'notes';
  readonly name: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A sheet with one Excel table of the sheet's name: headers in row 1, at least one row below. */
export interface TablePlan {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly Cell[])[];
  readonly areas: readonly AreaPlan[];
  readonly colours: readonly ColourPlan[];
}

export interface ColumnPlan {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
}

/** Cells of one column below each other that take the same kind of entry. Columns and rows count from 1. */
export interface AreaPlan {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly format: 'general' | 'date';
  readonly rule: EntryRule;
  /** What Excel shows when a cell of the area is chosen; titles have 32 characters at most, texts 255. */
  readonly message: { readonly title: string; readonly text: string };
}

/** What Excel accepts in a cell. */
export type EntryRule =
  | { readonly kind: 'anything' }
  /** Refuses other values where it is closed, and only offers these where it is not. */
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly isClosed: boolean }
  /** Offers the values of a named list, and asks before it takes another. */
  | { readonly kind: 'named list'; readonly list: string; readonly sheet: string }
  | { readonly kind: 'whole number'; readonly minimum: number }
  | { readonly kind: 'date'; readonly earliest: CalendarDate };

/** A name for the filled cells of a column, that lists in other sheets refer to. */
export interface ListPlan {
  readonly name: string;
  /** A formula without the equals sign, the same in a file and in Excel. */
  readonly formula: string;
}

/** How a cell that holds a value looks. The value itself stands in the cell. */
export interface ColourPlan {
  readonly column: number;
  readonly value: string;
  readonly look: Look;
}

/** Colours as "RRGGBB". */
export interface Look {
  readonly fill: string;
  readonly text: string;
}
