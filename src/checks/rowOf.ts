import type { RowSource } from '../forum';

/** Another record's row in words, as seen from a record: "row 5", with its workbook or sheet where they differ. */
export function rowOf(other: RowSource, from: RowSource): string {
  const sheet = other.sheet === from.sheet ? '' : ` of ${other.sheet}`;
  const workbook = other.workbook === from.workbook ? '' : ` of ${other.workbook}`;
  return `row ${other.row}${sheet}${workbook}`;
}
