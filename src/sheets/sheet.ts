import type { Placed } from '../forum';
import type { Column } from './column';

/** The declared columns of a record: one a field, of the field's own type. */
export type Columns<Row> = {
  readonly [F in Exclude<keyof Row, keyof Placed>]-?: Column<NonNullable<Row[F]>>;
};

/** A sheet as declared. The order of its columns is the order they are set up in. */
export interface Sheet<Row extends Placed> {
  readonly name: string;
  /** Other names that teams give the sheet. */
  readonly synonyms: readonly string[];
  /** What the sheet is for, in one sentence. */
  readonly purpose: string;
  readonly columns: Columns<Row>;
  /** The field that a heading among the rows gives to the rows below it, as "Theme: Justice" does. */
  readonly headings?: string;
  /** Fields of which one row may hold several, in columns of their own; it is then a record for each. */
  readonly several?: readonly string[];
  /** The fields that marks below months give: the first day, the last, and both in words. */
  readonly months?: { readonly first: string; readonly last: string; readonly shown: string };
}
