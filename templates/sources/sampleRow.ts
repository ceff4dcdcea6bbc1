import type { Placed } from '../../src/forum';

/** A row as typed into a sheet, by the record's fields. Dates stand as "YYYY-MM-DD". */
export type SampleRow<Row extends Placed> = {
  readonly [F in Exclude<keyof Row, 'at'>]?: string | number;
};
