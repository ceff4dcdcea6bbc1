import { columnLetters } from './columnLetters';
import { type ListPlan, lastRow, type TablePlan } from './setUpPlan';

/** The name of the list that a column's values make: "Themes_Sub_theme". */
export const listName = (sheet: string, header: string): string =>
  `${sheet}_${header}`.replace(/\W+/g, '_');

/**
 * The lists that the tables' columns refer to. A list ends at the column's last text, so that Excel
 * does not offer the empty rows below. Throws where a column refers to one that is not set up.
 */
export function listsOf(tables: readonly TablePlan[]): readonly ListPlan[] {
  const wanted = new Set(
    tables.flatMap(({ areas }) =>
      areas.flatMap(({ rule }) => (rule.kind === 'named list' ? [rule.list] : [])),
    ),
  );
  const lists = tables.flatMap((table) =>
    table.columns.flatMap(({ header }, index) => {
      const name = listName(table.name, header);
      return wanted.delete(name) ? [{ name, formula: filledCells(table.name, index + 1) }] : [];
    }),
  );
  if (wanted.size > 0) throw new Error(`No column makes the list ${[...wanted].join(', ')}.`);
  return lists;
}

/** The formula for a column's cells from its first to its last text. Rows and columns count from 1. */
export function filledCells(sheet: string, column: number, firstRow = 2, last = lastRow): string {
  const letters = columnLetters(column);
  const quoted = /^[a-z_]\w*$/i.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const first = `${quoted}!$${letters}$${firstRow}`;
  const all = `${first}:$${letters}$${last}`;
  // MATCH for a text after all others gives the place of the last text, whatever the order.
  return `${first}:INDEX(${all},IFERROR(MATCH("zzzzzz",${all}),1))`;
}
