import type { UnderstoodColumn, UnderstoodTable, UnderstoodWord } from '../workbook';
import { oneLine } from './describeTables';

/** Asks something and gives what was typed, without spaces around it. */
export type Ask = (question: string) => Promise<string>;

/** The tables with the columns that are sure alone, and no words but the ones that everybody knows. */
export const sureOf = (tables: readonly UnderstoodTable[]): readonly UnderstoodTable[] =>
  tables
    .filter(({ isSure }) => isSure)
    .map((table) => ({
      ...table,
      columns: table.columns.filter(({ isSure }) => isSure),
      words: [],
    }));

/** The tables with all that is likely. A consent is never widened without an answer. */
export const likelyOf = (tables: readonly UnderstoodTable[]): readonly UnderstoodTable[] =>
  tables.map((table) => ({
    ...table,
    words: table.words.filter(({ means }) => means !== undefined && means !== 'Name and text'),
  }));

/** Whether there is anything to ask of tables. */
export const isAnyUnsure = (tables: readonly UnderstoodTable[]): boolean =>
  tables.some(
    ({ isSure, columns, words }) =>
      !isSure || words.length > 0 || columns.some((column) => !column.isSure),
  );

/** The tables with what is sure, and with what is said when asked. */
export async function askedOf(
  tables: readonly UnderstoodTable[],
  ask: Ask,
): Promise<readonly UnderstoodTable[]> {
  const chosen: UnderstoodTable[] = [];
  for (const table of tables) {
    const { yourSheet, sheet } = table;
    if (!table.isSure && !isYes(await ask(`Is your sheet "${yourSheet}" the ${sheet}? [Y/n] `))) {
      continue;
    }
    const columns: UnderstoodColumn[] = [];
    for (const column of table.columns) {
      if (column.isSure || isYes(await ask(columnQuestion(yourSheet, column)))) {
        columns.push(column);
      }
    }
    const words: UnderstoodWord[] = [];
    for (const word of table.words) {
      // A word of a column that was said to be another needs no meaning.
      if (!columns.some(({ column }) => column === word.column)) continue;
      const means = meaningOf(await ask(wordQuestion(yourSheet, word)), word);
      if (means !== undefined) words.push({ ...word, means });
    }
    chosen.push({ ...table, columns, words });
  }
  return chosen;
}

const isYes = (typed: string): boolean => !/^n/i.test(typed);

function columnQuestion(
  sheet: string,
  { cell, yourColumn, column, means, samples }: UnderstoodColumn,
): string {
  const values = samples.map((one) => `"${oneLine(one).slice(0, 40)}"`).join(', ');
  const holds = values === '' ? '' : ` It holds ${values}.`;
  const what =
    means === undefined ? `the column ${column}` : `marked where the ${column} is "${means}"`;
  return `Is "${oneLine(yourColumn)}" (${sheet} ${cell}) ${what}?${holds} [Y/n] `;
}

function wordQuestion(
  sheet: string,
  { column, yourWord, cell, cells, values, means }: UnderstoodWord,
) {
  const where = cells === 1 ? `${sheet} ${cell}` : `${sheet} ${cell} and ${cells - 1} more`;
  const suggested = means === undefined ? 'leave it' : means;
  return `What does "${oneLine(yourWord)}" in ${column} (${where}) mean: ${values.join(', ')}? [${suggested}] `;
}

/** The value that was typed, or begins so; the likely one where nothing was typed. */
function meaningOf(typed: string, { values, means }: UnderstoodWord): string | undefined {
  if (typed === '') return means;
  const begins = values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()));
  return begins.length === 1 ? begins[0] : values.find((value) => value === typed);
}
