import type { Cell } from '../sheets';

const marks = new Set([
  'x',
  'y',
  'yes',
  'true',
  '1',
  '✓',
  '✔',
  '✔️',
  '☑',
  '☒',
  '✅',
  'ü',
  'ticked',
  '•',
  '●',
]);
const none = new Set(['', 'n', 'no', 'false', '0', '☐', '-', '–', '✗', '✘', 'n/a', 'na']);

/** Whether a cell holds a mark such as a tick; undefined where what stands in it may mean anything. */
export function isMark(cell: Cell): boolean | undefined {
  switch (cell.kind) {
    case 'blank':
      return false;
    case 'boolean':
      return cell.boolean;
    case 'number':
      return cell.number === 1 ? true : cell.number === 0 ? false : undefined;
    case 'text': {
      const typed = cell.text.trim().toLowerCase();
      return marks.has(typed) ? true : none.has(typed) ? false : undefined;
    }
    case 'date':
    case 'error':
    case 'uncalculated':
      return undefined;
  }
}
