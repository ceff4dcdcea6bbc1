import { askDates1904 } from './askDates1904';
import { askDetails, askSheet, sliceOf } from './askSheet';
import { done, type Live } from './live';
import type { RawWorkbook } from './rawWorkbook';
import { type ReadingProgress, readSlices } from './readSlices';
import { runInExcel } from './runInExcel';

/**
 * Reads the whole workbook in use, and changes nothing: no selection, no sheet in front, no calculation.
 *
 *     names of sheets ──sync──▶ used ranges, tables ──sync──▶ values and formats, a sync a load below 5 MB
 */
export function readWorkbook(progress: ReadingProgress = () => {}): Promise<Live<RawWorkbook>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/name,items/visibility');
    const dates1904 = askDates1904(workbook);
    await context.sync();
    const sheets = workbook.worksheets.items.map(askSheet);
    await context.sync();
    const read = await readSlices(
      context,
      sheets.flatMap((sheet, index) => sliceOf(sheet, index)),
      {
        rangeOf: ({ sheet, row, column, rows, columns }) =>
          sheets[sheet]?.worksheet.getRangeByIndexes(row, column, rows, columns),
        // What the sizes found lead to comes with the first slices.
        askAlong: () => sheets.map(askDetails),
      },
      progress,
    );
    if (read.kind === 'problem') return read;
    return done({
      name: workbook.name,
      dates1904: dates1904(),
      sheets: sheets.map(({ worksheet: { name, visibility } }, index) => ({
        name,
        hidden: visibility !== 'Visible',
        ...(read.value.along[index]?.() ?? noDetails),
        slices: read.value.slices.flatMap(({ sheet, cells }) => (sheet === index ? [cells] : [])),
      })),
    });
  });
}

const noDetails = { tables: [], merges: [], hiddenRows: [], hiddenColumns: [] };
