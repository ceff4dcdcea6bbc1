import type { ColumnsAddition } from './additions';
import { addColour, addRule } from './addRule';
import { pointsOf } from './addTable';

/** Adds columns at the end of a table that is there, and gives them. Its own look and cells stay. */
export function addColumns(
  workbook: Excel.Workbook,
  { table, columns }: ColumnsAddition,
): readonly Excel.TableColumn[] {
  const { columns: there } = workbook.tables.getItem(table);
  return columns.map(({ column, area, colours }) => {
    const added = there.add();
    added.load('id');
    added.getHeaderRowRange().values = [[column.header]];
    const body = added.getDataBodyRange();
    body.format.columnWidth = pointsOf(column.width);
    if (area?.format === 'date') setFormat(body, 'dd/mm/yyyy');
    if (area) addRule(body, area);
    for (const colour of colours) addColour(body, colour);
    return added;
  });
}

/** A single format counts for all cells of a range, which the declarations leave out. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
