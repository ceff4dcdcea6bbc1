import type { Placed } from '../forum';

/** A record whose key an earlier one has too. */
export interface Repeated<Row> {
  readonly record: Row;
  readonly first: Row;
}

/** The records whose key stands before them already. */
export function repeated<Row extends Placed>(
  records: readonly Row[],
  keyOf: (record: Row) => string | undefined,
): readonly Repeated<Row>[] {
  const firsts = new Map<string, Row>();
  return records.flatMap((record) => {
    const key = keyOf(record);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first) return [{ record, first }];
    firsts.set(key, record);
    return [];
  });
}
