/** A part of a sheet's used range to load; rows and columns from 0, as Excel counts. */
export interface Slice {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cells a load: at some 80 bytes a cell with its format 2 MB, below the 5 MB that Excel on the web sends. Office.js takes
 * 20 ms to unpack as many, which is no time to wait for an answer to a key.
 */
const cellsInLoad = 25_000;

const cellsOf = ({ rows, columns }: Slice): number => rows * columns;

/** Groups the used ranges of sheets into loads of a bounded number of cells, cutting what is longer by rows. */
export function loadsOf(used: readonly Slice[]): readonly (readonly Slice[])[] {
  const loads: Slice[][] = [];
  let room = 0;
  for (const slice of used.flatMap(cut)) {
    if (cellsOf(slice) > room) {
      loads.push([]);
      room = cellsInLoad;
    }
    loads.at(-1)?.push(slice);
    room -= cellsOf(slice);
  }
  return loads;
}

function cut(slice: Slice): readonly Slice[] {
  const rows = Math.max(1, Math.floor(cellsInLoad / slice.columns));
  return Array.from({ length: Math.ceil(slice.rows / rows) }, (_, index) => ({
    ...slice,
    row: slice.row + index * rows,
    rows: Math.min(rows, slice.rows - index * rows),
  }));
}

/** The two halves of a load that was too large; undefined where it is one row. */
export function halved(load: readonly Slice[]): readonly (readonly Slice[])[] | undefined {
  const [only] = load;
  if (!only) return undefined;
  if (load.length > 1) {
    const middle = Math.ceil(load.length / 2);
    return [load.slice(0, middle), load.slice(middle)];
  }
  const upper = Math.ceil(only.rows / 2);
  const halves = [
    [{ ...only, rows: upper }],
    [{ ...only, row: only.row + upper, rows: only.rows - upper }],
  ];
  return only.rows > 1 ? halves : undefined;
}
