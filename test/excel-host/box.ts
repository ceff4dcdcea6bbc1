/** A rectangle of cells, counted from 0 as Office.js does. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle of a reference such as "A1:C3", without a sheet's name. */
export function boxOf(ref: string): Box {
  const [first, last = first] = ref.split(':').map((cell) => {
    const [, letters = 'A', digits = '1'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits), column };
  });
  if (!first || !last) throw new Error(`no range ${ref}`);
  return {
    row: first.row - 1,
    column: first.column - 1,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** The reference of a rectangle, such as "A1:C3". */
export function refOf({ row, column, rows, columns }: Box): string {
  const first = `${lettersOf(column)}${row + 1}`;
  const last = `${lettersOf(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
