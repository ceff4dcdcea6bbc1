import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { problemOf } from './problemOf';
import type { RawCells, RawSlice } from './rawWorkbook';
import { halved, loadsOf, type Slice } from './slices';

/** Says how many of the cells are read. */
export type ReadingProgress = (cells: number, of: number) => void;

/** How slices are found in the workbook, and what else is asked with the first of them. */
interface Asking<Along> {
  readonly rangeOf: (slice: Slice) => Excel.Range | undefined;
  readonly askAlong: () => readonly Along[];
}

interface ReadSlices<Along> {
  readonly slices: readonly { readonly sheet: number; readonly cells: RawSlice }[];
  readonly along: readonly Along[];
}

/** Reads values and formats, a sync a load; a load that Excel finds too large is halved and asked again. */
export async function readSlices<Along>(
  context: Excel.RequestContext,
  used: readonly Slice[],
  { rangeOf, askAlong }: Asking<Along>,
  progress: ReadingProgress,
): Promise<Live<ReadSlices<Along>>> {
  const waiting: (readonly Slice[])[] = [...loadsOf(used)];
  const slices: { readonly sheet: number; readonly cells: RawSlice }[] = [];
  const total = cellsIn(used);
  let read = 0;
  let along: readonly Along[] | undefined;
  do {
    const load = waiting.shift() ?? [];
    const asked = load.flatMap((slice) => askCells(slice, rangeOf(slice)));
    const askedAlong = along ?? askAlong();
    const halves = await syncedOrHalves(context, load);
    if (halves === 'too large') return refused(liveProblem('too large'));
    waiting.unshift(...halves);
    if (halves.length > 0) continue;
    along = askedAlong;
    slices.push(...asked.map((answer) => answer()));
    read += cellsIn(load);
    progress(read, total);
  } while (waiting.length > 0);
  return done({ slices, along: along ?? [] });
}

const cellsIn = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

function askCells({ sheet, row, column }: Slice, range: Excel.Range | undefined) {
  if (!range) return [];
  range.load('values,numberFormat');
  return [
    () => ({
      sheet,
      cells: {
        top: row + 1,
        left: column + 1,
        cells: packed({ values: range.values, formats: range.numberFormat }),
      },
    }),
  ];
}

const packed = (cells: RawCells): string => JSON.stringify(cells);

/** Syncs; gives the halves to ask for instead where the answer was too large. */
async function syncedOrHalves(
  context: Excel.RequestContext,
  load: readonly Slice[],
): Promise<readonly (readonly Slice[])[] | 'too large'> {
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (problemOf(error, true).reason !== 'too large') throw error;
    return halved(load) ?? 'too large';
  }
}
