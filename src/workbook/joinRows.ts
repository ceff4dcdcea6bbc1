import { Personal, type Placed } from '../forum';

/**
 * Joins the rows of a sheet from several workbooks, in their order. A row that an earlier workbook holds too, with
 * the same values, counts once; what differs is left for the checks to say.
 */
export function joinRows<Row extends Placed>(
  workbooks: readonly (readonly Row[])[],
): readonly Row[] {
  const before = new Map<string, Row[]>();
  return workbooks.flatMap((rows, index) => {
    const own = index === 0 ? rows : rows.filter((row) => !isAmong(row, before.get(keyOf(row))));
    // Only after all rows of the workbook, as its own repeated rows are for the checks.
    if (index < workbooks.length - 1) {
      for (const row of own) {
        const key = keyOf(row);
        before.set(key, [...(before.get(key) ?? []), row]);
      }
    }
    return own;
  });
}

/** A row's values but for its place and what is personal. */
const keyOf = ({ at: _at, ...values }: Placed): string => JSON.stringify(values);

function isAmong<Row extends Placed>(row: Row, others: readonly Row[] = []): boolean {
  return others.some((other) => {
    const values = new Map<string, unknown>(Object.entries(other));
    return Object.entries(row).every(
      ([field, value]) =>
        !(value instanceof Personal) || Personal.areSame(value, values.get(field)),
    );
  });
}
