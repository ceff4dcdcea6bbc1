import { type Grid, type UnderstoodTable, understand } from '../../src/workbook';
import type { ExpectedTable, ExpectedWorkbook } from './expected';

/** What was made of a column of a team's. */
export interface Verdict {
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  /** Right, or wrong, without a question; asked; or left out though it is one of ours. */
  readonly is: 'right' | 'wrong' | 'asked' | 'missed';
}

/** What is made of each column of a workbook, held against what it is. */
export function verdicts({ file, tables }: ExpectedWorkbook, grid: Grid): readonly Verdict[] {
  const understood = understand(grid);
  return tables.flatMap((table) => {
    const own = understood.find(
      ({ yourSheet, headerRow, sheet }) =>
        yourSheet === table.sheet && headerRow === table.headerRow && sheet === table.is,
    );
    const letters = [...Object.keys(table.columns), ...table.unread, ...Object.keys(table.ask)];
    return letters.map((letter) => verdict(file, table, own, letter));
  });
}

function verdict(
  file: string,
  table: ExpectedTable,
  own: UnderstoodTable | undefined,
  letter: string,
): Verdict {
  const where = `${file} ${table.sheet}!${letter}${table.headerRow}`;
  const column = own?.columns.find(({ cell }) => cell === `${letter}${table.headerRow}`);
  const isSure = own?.isSure === true && column?.isSure === true;
  const found = column ? `${column.column}${isSure ? '' : '?'} (${column.reason})` : 'nothing';
  const expected = table.columns[letter] ?? table.ask[letter]?.join(' or ') ?? 'none';
  const may = table.ask[letter];
  const is = (): Verdict['is'] => {
    if (may) return !isSure || may.includes(column?.column ?? '') ? 'right' : 'wrong';
    if (table.columns[letter] === undefined) return column ? (isSure ? 'wrong' : 'asked') : 'right';
    if (!column) return 'missed';
    if (!isSure) return 'asked';
    return column.column === table.columns[letter] ? 'right' : 'wrong';
  };
  return { where, expected, found, is: is() };
}
