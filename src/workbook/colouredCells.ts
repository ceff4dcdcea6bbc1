import { type Finding, finding } from '../findings';
import { ratings } from '../forum';
import { blank, type Cell } from '../sheets';
import { columnLetters } from './columnLetters';
import type { DeclaredField } from './headerFindings';
import type { LocatedTable } from './locateTable';
import { ratingOfColour } from './ratingOfColour';

/** The cells of a column that rates by colours alone, as the words they stand for. */
export interface ColouredCells {
  readonly cellAt: (row: number, column: number) => Cell;
  readonly findings: readonly Finding[];
}

const none: ColouredCells = { cellAt: () => blank, findings: [] };

/**
 * Reads ratings from the fills of cells, where a column of ratings holds colours and no word at all. Rows that are
 * shaded as a whole do not count; a colour that could be two ratings is said and left out.
 */
export function colouredCells(
  { grid, sheet, columns }: LocatedTable,
  declared: readonly DeclaredField[],
  rows: readonly { readonly row: number }[],
  cellAt: (row: number, column: number) => Cell,
): ColouredCells {
  const { fills } = sheet;
  const field = declared.find(
    ([, { entry }]) =>
      entry.kind === 'one of' && ratings.every((one) => entry.values.includes(one)),
  );
  const column = field && columns.get(field[0]);
  if (!fills || fills.size === 0 || !field || column === undefined) return none;
  if (rows.some(({ row }) => cellAt(row, column).kind !== 'blank')) return none;
  const findings: Finding[] = [];
  const words = new Map<number, Cell>();
  for (const { row } of rows) {
    const own = fills.get(row);
    const colour = own?.get(column);
    if (colour === undefined) continue;
    const same = [...(own ?? [])].filter(([at, other]) => at !== column && other === colour);
    if (same.length > 1) continue;
    const rating = ratingOfColour(colour);
    const source = {
      workbook: grid.workbook,
      sheet: sheet.name,
      cell: `${columnLetters(column)}${row}`,
    };
    if (rating === undefined) {
      findings.push(finding('colour-not-known', { column: field[1].header }, source));
    } else {
      words.set(row, { kind: 'text', text: rating });
      findings.push(finding('rating-from-colour', { rating }, source));
    }
  }
  return {
    cellAt: (row, at) => (at === column ? (words.get(row) ?? blank) : blank),
    findings,
  };
}
