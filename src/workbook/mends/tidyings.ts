import { cleanText } from '../../sheets';
import type { Grid } from '../grid';
import { type ColumnCell, columnCells, type FilledColumn } from './columnCells';
import type { CellMend, Mend, MendKind } from './mend';

/**
 * What reading puts right by itself, to be put right in the cells as well: spaces that stray, and dates that are
 * typed as text or lost their format.
 */
export function tidyings(grid: Grid): readonly Mend[] {
  return columnCells(grid).flatMap((filled) => [
    ...mendOf('spaces', filled, withoutStraySpaces),
    ...(filled.column.entry.kind === 'date' ? mendOf('dates', filled, asDate(filled, grid)) : []),
  ]);
}

type MendCell = (cell: ColumnCell) => CellMend | undefined;

function mendOf(
  kind: MendKind,
  { sheet, column, cells }: FilledColumn,
  mend: MendCell,
): readonly Mend[] {
  const mends = cells.flatMap((one) => mend(one) ?? []);
  return mends.length === 0 ? [] : [{ kind, sheet, column: column.header, cells: mends }];
}

/** Line breaks of another system are no stray spaces. */
const withoutStraySpaces: MendCell = ({ cell, at }) => {
  if (cell.kind !== 'text') return undefined;
  const { text } = cleanText(cell.text);
  if (text === cell.text.replace(/\r\n?/g, '\n')) return undefined;
  return { at, before: cell.text, after: text === '' ? null : text };
};

function asDate({ column }: FilledColumn, { dates1904 }: Grid): MendCell {
  return ({ cell, at }) => {
    if (cell.kind !== 'text' && cell.kind !== 'number') return undefined;
    const { value, problems } = column.read(cell, { serialsFrom: dates1904 ? 1904 : 1900 });
    if (typeof value !== 'string' || problems.length > 0) return undefined;
    return { at, before: cell.kind === 'text' ? cell.text : cell.number, after: value };
  };
}
