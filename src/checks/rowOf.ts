import { cellOf, type RowSource } from '../forum';

/**
 * Another record's row in words, as seen from a record: "row 5", with its sheet where that differs; in another workbook
 * the cell of a field.
 */
export function rowOf(other: RowSource, from: RowSource, field: string): string {
  if (other.workbook !== from.workbook) {
    const { sheet, cell } = cellOf(other, field);
    return `${sheet} ${cell} of ${other.workbook}`;
  }
  const sheet = other.sheet === from.sheet ? '' : ` of ${other.sheet}`;
  return `row ${other.row}${sheet}`;
}
