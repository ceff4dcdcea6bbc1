import type { Source } from '../findings';

/** Where a record was read: its row, and the column letter of each of its fields. */
export interface RowSource {
  readonly workbook: string;
  readonly sheet: string;
  /** The row's number as Excel shows it, from 1. */
  readonly row: number;
  /** The column's letters by field; a field whose column the sheet does not have is missing. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The cell of a field of a record; the row's first known cell where the field has no column. */
export function cellOf(at: RowSource, field?: string): Source {
  const letters = (field && at.columns[field]) ?? Object.values(at.columns)[0] ?? 'A';
  return { workbook: at.workbook, sheet: at.sheet, cell: `${letters}${at.row}` };
}
