import type { Cell } from '../sheets';
import { cellText } from './cellText';
import type { ExportColumn } from './exportModel';

/** What a row says in a column of an export: the one text, the first of several, or all of them. */
export function columnValue(
  cells: ReadonlyMap<number, Cell>,
  { columns, take }: Pick<ExportColumn, 'columns' | 'take'>,
): string | undefined {
  const texts = columns.flatMap((column) => cellText(cells.get(column)) ?? []);
  const all = take === 'first' ? texts.slice(0, 1) : texts;
  return all.length === 0 ? undefined : all.join('; ');
}
