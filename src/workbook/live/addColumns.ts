import type { ColumnsAddition } from './additions';
import { addColour, addRule } from './addRule';
import { pointsOf } from './addTable';

/** Adds columns at the end of a table that is there. Its own look and cells stay. */
export function addColumns(workbook: Excel.Workbook, { table, columns }: ColumnsAddition): void {
  const { columns: there } = workbook.tables.getItem(table);
  for (const { column, area, colours } of columns) {
    const added = there.add();
    added.getHeaderRowRange().values = [[column.header]];
    const body = added.getDataBodyRange();
    body.format.columnWidth = pointsOf(column.width);
    if (area?.format === 'date') setFormat(body, 'dd/mm/yyyy');
    if (area) addRule(body, area);
    for (const colour of colours) addColour(body, colour);
  }
}

/** A single format counts for all cells of a range, which the declarations leave out. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
