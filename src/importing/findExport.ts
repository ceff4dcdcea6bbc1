import { nameKey } from '../forum';
import { type Grid, type SheetGrid, understand } from '../workbook';
import { cellText } from './cellText';
import { type Source, sources } from './sources';

/** Where the answers of an export stand. */
export interface FoundExport {
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  readonly source: Source | undefined;
}

/** How far down a sheet its headers may stand. */
const lastHeaderRow = 50;

/** Finds the export in a workbook: by the headers of a known source, else a table that looks like submissions. */
export function findExport(grid: Grid): FoundExport | undefined {
  const sheets = [...grid.sheets].sort((one, other) => Number(one.hidden) - Number(other.hidden));
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows) {
      if (row > lastHeaderRow) break;
      const texts = [...cells.values()].flatMap((cell) => cellText(cell) ?? []);
      const keys = new Set(texts.map(headerKey));
      const source = sources.find((one) => one.isHeader(keys, headerKey(texts[0] ?? '')));
      if (source && keys.size > 1) return { sheet, headerRow: row, source };
    }
  }
  const table = understand(grid).find((one) => one.sheet === 'Submissions');
  const sheet = grid.sheets.find(({ name }) => name === table?.yourSheet);
  return table && sheet && { sheet, headerRow: table.headerRow, source: undefined };
}

/** A header as it is compared with those that a source writes. */
export const headerKey = (header: string): string => nameKey(header.replace(/[_\s]+/g, ' '));
