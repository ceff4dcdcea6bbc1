import type { Cell } from '../../sheets';

/** Rows to add below those of a table. Rows and columns count from 1. */
export interface RowsAddition {
  readonly sheet: string;
  /** The Excel table's name; missing where it is a plain range. */
  readonly table?: string;
  readonly left: number;
  readonly right: number;
  readonly headerRow: number;
  /** The headers that must still stand where they were read. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  readonly firstRow: number;
  /** How many blank rows there are to fill before the table has to grow. */
  readonly freeRows: number;
  /** The columns that are written, and the cells of each row in their order. All else in a row is left alone. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly dates1904: boolean;
}

/** Rows that were added, and what takes them for unchanged. */
export interface AddedRows {
  readonly addition: RowsAddition;
  /** What stood in them right after they were written, a piece of rows each. */
  readonly contents: readonly string[];
}

/** A piece of the rows of an addition: few enough to send at once. */
export interface RowsPiece {
  /** From 0 within the addition. */
  readonly first: number;
  readonly count: number;
  /** Whether they are blank rows to fill, or make the table grow. */
  readonly kind: 'free' | 'new';
}

/** Characters and cells that are sent at once: far below the 5 MB of Excel on the web. */
const mostCharacters = 400_000;
const mostCells = 10_000;

/** Cuts the rows of an addition into pieces. */
export function piecesOf({
  rows,
  freeRows,
  left,
  right,
}: Pick<RowsAddition, 'rows' | 'freeRows' | 'left' | 'right'>): readonly RowsPiece[] {
  const width = right - left + 1;
  const pieces: RowsPiece[] = [];
  let first = 0;
  let characters = 0;
  rows.forEach((row, index) => {
    const size = row.reduce((sum, cell) => sum + (cell.kind === 'text' ? cell.text.length : 8), 0);
    const isFull =
      index === freeRows ||
      characters + size > mostCharacters ||
      (index - first + 1) * width > mostCells;
    if (isFull && index > first) {
      pieces.push({ first, count: index - first, kind: first < freeRows ? 'free' : 'new' });
      first = index;
      characters = 0;
    }
    characters += size;
  });
  if (rows.length > first) {
    pieces.push({ first, count: rows.length - first, kind: first < freeRows ? 'free' : 'new' });
  }
  return pieces;
}
