import { type Cell, cleanText } from '../sheets';

/** A cell's text, cleaned; undefined where it holds none. Errors and formulas without a result hold none. */
export function cellText(cell: Cell | undefined): string | undefined {
  const text = typedText(cell);
  return text === undefined || text === '' ? undefined : text;
}

function typedText(cell: Cell | undefined): string | undefined {
  switch (cell?.kind) {
    case 'text':
      return cleanText(cell.text).text;
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.boolean ? 'Yes' : 'No';
    case 'date':
      return cell.date;
    default:
      return undefined;
  }
}
