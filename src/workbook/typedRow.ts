import { dateFromIso, type Placed } from '../forum';
import { blank, type Cell, type Entry } from '../sheets';

/** A row as typed into a sheet, by the record's fields. Dates stand as "YYYY-MM-DD". */
export type TypedRow<Row extends Placed> = {
  readonly [F in Exclude<keyof Row, 'at'>]?: string | number;
};

/** The cell that a typed value makes in a column. Throws where a date column is given no date. */
export function typedCell(entry: Entry, value: string | number | undefined): Cell {
  if (value === undefined || value === '') return blank;
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (entry.kind !== 'date') return { kind: 'text', text: value };
  const date = dateFromIso(value);
  if (date === undefined) throw new Error(`"${value}" is not a date as YYYY-MM-DD.`);
  return { kind: 'date', date };
}
