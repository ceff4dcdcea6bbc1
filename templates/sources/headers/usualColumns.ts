import type { TableShares } from './tableShares';

/** No column is so usual that a table could not do without it. */
const most = 0.85;

/** How many tables in a hundred have a column, as a share; never all. */
const presence = ({ tables, columns }: TableShares, column: string): number =>
  Math.min(most, ((columns.get(column) ?? 0) + 1) / (tables + 2));

/** How unlikely a table without any of these columns is, as natural logarithm. */
export const without = (shares: TableShares, columns: readonly string[]): number =>
  columns.reduce((sum, column) => sum + Math.log(1 - presence(shares, column)), 0);

/**
 * How much likelier each column is in a table than among the headers that a model is fitted to, as natural logarithms to be
 * added to its bias: how many tables have it, against how many of the headers are it, both beside what is none of ours.
 * A column that nearly all tables have gains what leaving it out would cost.
 */
export function usualColumns(
  shares: TableShares,
  none: string,
  headerCounts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const share = (column: string) => (shares.columns.get(column) ?? 0) + 0.5;
  return new Map(
    [...headerCounts]
      .filter(([column]) => column !== none)
      .map(([column, count]) => {
        const inTables = share(column) / share(none);
        const inHeaders = count / (headerCounts.get(none) ?? 1);
        return [column, Math.log(inTables / inHeaders / (1 - presence(shares, column)))];
      }),
  );
}
