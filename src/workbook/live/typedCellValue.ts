import type { Cell } from '../../sheets';
import { serialOf } from './rawCell';
import type { RawValue } from './rawWorkbook';
import { typedValue } from './typedValue';

/** A cell as it is given to Excel. Throws for what nobody types: an error, or a formula without a result. */
export const typedCellValue = (cell: Cell, dates1904: boolean): RawValue =>
  cell.kind === 'text' ? typedValue(cell.text) : readValue(cell, dates1904);

/** The value that Excel gives for a cell once it was written. */
export function readValue(cell: Cell, dates1904: boolean): RawValue {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return serialOf(cell.date, dates1904);
    case 'error':
    case 'uncalculated':
      throw new Error(`A cell of kind "${cell.kind}" is never written.`);
  }
}
