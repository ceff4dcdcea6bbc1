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
}
