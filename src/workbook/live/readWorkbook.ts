import type { Range } from '../grid';
import { dates1904Of } from './dates1904';
import { done, type Live } from './live';
import type { RawSheet, RawWorkbook } from './rawWorkbook';
import { readSlices, type SliceOfSheet } from './readSlices';
import { hasExcelApi, runInExcel } from './runInExcel';
import { askTables, type TablesAsked } from './tablesOf';
import type { Slice } from './slices';

/** Says how many of the cells are read. */
export type ReadingProgress = (cells: number, of: number) => void;

/**
 * Reads the whole workbook in use, and changes nothing: no selection, no sheet in front, no calculation.
 *
 *     names of sheets ──sync──▶ used ranges, tables ──sync──▶ values and formats, a sync a slice below 5 MB
 */
export function readWorkbook(progress: ReadingProgress = () => {}): Promise<Live<RawWorkbook>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.load('items/name,items/visibility');
    const dates1904 = dates1904Of(workbook);
    await context.sync();
    const asked = workbook.worksheets.items.map(askSheet);
    await context.sync();
    const areas = asked.map(askDetails);
    const slices = await readSlices(context, asked.flatMap(sliceOf), progress);
    return done({
      name: workbook.name,
      dates1904: dates1904(),
      sheets: asked.map((sheet, index) => rawSheet(sheet, areas[index], slices, index)),
    });
  });
}

interface SheetAsked {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: TablesAsked;
}

function askSheet(worksheet: Excel.Worksheet): SheetAsked {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  return { worksheet, used, tables: askTables(worksheet) };
}

interface DetailsAsked {
  readonly ranges: () => RawSheet['tables'];
  readonly merges: () => readonly Range[];
  readonly hiddenRows: () => readonly number[];
  readonly hiddenColumns: () => readonly number[];
}

/** Asks for what the sizes found lead to; it comes with the first slices. */
function askDetails({ used, tables }: SheetAsked): DetailsAsked {
  const ranges = tables.askRanges();
  if (used.isNullObject) {
    return { ranges, merges: () => [], hiddenRows: () => [], hiddenColumns: () => [] };
  }
  return {
    ranges,
    merges: askMerges(used),
    hiddenRows: askHiddenRows(used),
    hiddenColumns: askHiddenColumns(used),
  };
}

function askMerges(used: Excel.Range): () => readonly Range[] {
  if (!hasExcelApi('1.13')) return () => [];
  const merged = used.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(rangeOfCells));
}
