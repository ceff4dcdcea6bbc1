import type { Cell } from '../sheets';

/** What stands in a cell, as plain data: a day is "YYYY-MM-DD"; null is a blank cell. */
export type Standing = string | number | boolean | null;

/** What a cell holds, for showing it and for writing it only where it still holds that. */
export function standingOf(cell: Cell | undefined): Standing {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return cell.date;
    case 'error':
      return cell.code;
    case 'blank':
    case 'uncalculated':
    case undefined:
      return null;
  }
}
