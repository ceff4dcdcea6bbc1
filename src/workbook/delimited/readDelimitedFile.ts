import { type Finding, finding, type Result } from '../../findings';
import type { Cell } from '../../sheets';
import { columnLetters } from '../columnLetters';
import type { Grid } from '../grid';
import { rowLimit, workbookLimits } from '../limits';
import { decodeText } from './decodeText';
import { readDelimited } from './readDelimited';
import { mostFrequent, separatorOf } from './separatorOf';

/**
 * Reads a file of separated values (.csv, .tsv, .txt) as a workbook of one sheet, which bears the file's name. All
 * cells are text, as typed. What can't be read gives one finding and no value.
 */
export function readDelimitedFile(name: string, file: Uint8Array): Result<Grid | undefined> {
  const only = (one: Finding): Result<undefined> => ({ value: undefined, findings: [one] });
  const source = { workbook: name };
  if (file.length > workbookLimits.bytes) {
    const megabytes = workbookLimits.bytes / 1024 / 1024;
    return only(finding('file-too-large', { file: name, megabytes }, source));
  }
  const decoded = decodeText(file);
  if (!decoded) return only(finding('not-a-workbook', { file: name }, source));
  if (/^\s*[<{]/.test(decoded.text)) return only(finding('file-text', { file: name }, source));
  if (decoded.text.trim() === '') return only(finding('file-empty', { file: name }, source));
  const { separator, from } = separatorOf(decoded.text);
  const { rows, fault } = readDelimited(decoded.text.slice(from), separator, rowLimit + 1);
  const sheet = name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  const at = (row: number, column: number) => ({
    workbook: name,
    sheet,
    cell: `${columnLetters(column)}${row}`,
  });
  if (fault) {
    const rule = fault.kind === 'not closed' ? 'quote-not-closed' : 'quote-closed-early';
    return only(finding(rule, { file: name }, at(fault.row, fault.column)));
  }
  if (rows.length > rowLimit) {
    return only(finding('sheet-too-long', { file: name, sheet, rows: rowLimit }, source));
  }
  const encoded =
    decoded.encoding === 'Windows-1252'
      ? [finding('text-in-windows-1252', { file: name }, source)]
      : [];
  const grid: Grid = {
    workbook: name,
    dates1904: false,
    sheets: [
      {
        name: sheet,
        hidden: false,
        rows: cellsOf(rows),
        tables: [],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
  return { value: grid, findings: [...encoded, ...widthFindings(rows, at)] };
}

function cellsOf(
  rows: readonly (readonly string[])[],
): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const cells = new Map<number, ReadonlyMap<number, Cell>>();
  rows.forEach((row, index) => {
    const filled = new Map<number, Cell>();
    row.forEach((text, column) => {
      if (text !== '') filled.set(column + 1, { kind: 'text', text });
    });
    if (filled.size > 0) cells.set(index + 1, filled);
  });
  return cells;
}

/** Rows that are not as wide as the others: a separator or line break in a text moves what follows it. */
function widthFindings(
  rows: readonly (readonly string[])[],
  at: (row: number, column: number) => { readonly workbook: string },
): readonly Finding[] {
  const isFilled = (cell: string) => cell.trim() !== '';
  const widths = rows.filter((row) => row.some(isFilled)).map(({ length }) => length);
  const usual = mostFrequent(widths) ?? 0;
  return rows.flatMap((row, index) => {
    const about = { cells: row.length, usual };
    if (row.slice(usual).some(isFilled)) {
      return [finding('row-too-wide', about, at(index + 1, usual + 1))];
    }
    const isShort = row.length < usual && row.length > 1 && row.some(isFilled);
    return isShort ? [finding('row-too-short', about, at(index + 1, row.length))] : [];
  });
}
