import type { TeamTable } from './teams';

/**
 * A team's table from lines of cells parted by "|": its headers, the column that each is ("–" for none), its rows.
 */
export function tableOf(yourSheet: string, sheet: string, lines: string): TeamTable {
  const [headers = [], columns = [], ...rows] = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (headers.length !== columns.length) throw new Error(`${yourSheet}: a header without a column`);
  return {
    yourSheet,
    sheet,
    columns: headers.map((header, index) => {
      const column = columns[index];
      return [header, column === '–' ? undefined : column];
    }),
    rows,
  };
}
