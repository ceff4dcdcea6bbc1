import { nameKey } from '../forum';
import { columnLetters, type SheetGrid } from '../workbook';
import { cellText } from './cellText';
import type { ExportColumn } from './exportModel';
import type { FoundExport } from './findExport';
import { type Header, type Headers, headersOf } from './headerRows';
import { questionLabel } from './questionLabel';

export interface ExportColumns extends Headers {
  readonly columns: readonly ExportColumn[];
}

/** The columns of an export, with those of one question's ticks, or of one text's languages, as one. */
export function exportColumns(found: FoundExport): ExportColumns {
  const headers = headersOf(found);
  const columns: ExportColumn[] = [];
  const joined = new Map<string, number>();
  for (const header of headers.all) {
    const name = joinedName(header, headers, found);
    const at = name === undefined ? undefined : joined.get(name);
    const before = at === undefined ? undefined : columns[at];
    if (at !== undefined && before) {
      columns[at] = joinedWith(before, header);
      continue;
    }
    if (name !== undefined) joined.set(name, columns.length);
    columns.push(columnOf(header, headers.row, name, found));
  }
  return { ...headers, columns };
}

function columnOf(
  { column, question, own }: Header,
  row: number,
  name: string | undefined,
  { source }: FoundExport,
): ExportColumn {
  const yourColumn = name ?? (question === undefined ? own : `${question}: ${own}`);
  return {
    yourColumn,
    label: questionLabel(name ?? own),
    cell: `${columnLetters(column)}${row}`,
    columns: [column],
    take: source?.hasLanguages ? 'first' : 'all',
  };
}

/** English comes before other languages; ticks stay in their order. */
function joinedWith(column: ExportColumn, { column: at, own }: Header): ExportColumn {
  const isFirst = column.take === 'first' && /\/en(-\w+)?$/i.test(own);
  return { ...column, columns: isFirst ? [at, ...column.columns] : [...column.columns, at] };
}

/** What a column is joined with others under: a question whose options are ticked, or a text in several languages. */
function joinedName(
  { column, question, own }: Header,
  { all, firstRow }: Headers,
  { source, sheet }: FoundExport,
): string | undefined {
  if (source?.hasLanguages) return /^(.+)\/[a-z]{2}(?:-\w+)?$/i.exec(own)?.[1];
  if (question === undefined) return undefined;
  const options = all.filter((other) => other.question === question);
  const ticked = options.filter((other) => isTicked(sheet, firstRow, other));
  const isOther = /^other\b/i.test(own) && ticked.length > 0;
  return isOther || ticked.some((other) => other.column === column) ? question : undefined;
}

/** Whether a column holds nothing but its own header: an option that was ticked or not. */
function isTicked(sheet: SheetGrid, firstRow: number, { column, own }: Header): boolean {
  let ticks = 0;
  for (const [row, cells] of sheet.rows) {
    if (row < firstRow) continue;
    const text = cellText(cells.get(column));
    if (text === undefined) continue;
    if (nameKey(text) !== nameKey(own)) return false;
    ticks += 1;
  }
  return ticks > 0;
}
