import type { LabelledTable } from './labelledTables';

/** No column is so usual that a table could not do without it. */
const most = 0.85;

/** How unlikely a table of a sheet without any of these columns is, as natural logarithm, by how many tables have each. */
export function tablesWithout(
  tables: readonly LabelledTable[],
  columns: readonly string[],
): number {
  const shareWith = (column: string) => {
    const having = tables.filter((table) => Object.values(table.columns).includes(column)).length;
    return Math.min(most, (having + 1) / (tables.length + 2));
  };
  return columns.reduce((sum, column) => sum + Math.log(1 - shareWith(column)), 0);
}
