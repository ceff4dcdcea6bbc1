import type { UnderstoodColumn, UnderstoodTable } from '../../workbook';
import type { ColumnsModel, ColumnsOfTable } from '../engine';

/** What was chosen apart from what is likely, by what it is about; '' leaves it out. */
export type Choices = ReadonlyMap<string, string>;

/** Names of the things that can be chosen about. */
export const aboutTable = ({ table: { yourSheet, headerRow } }: ColumnsOfTable): string =>
  JSON.stringify([yourSheet, headerRow]);
export const aboutColumn = (one: ColumnsOfTable, yourColumn: string): string =>
  JSON.stringify([aboutTable(one), 'column', yourColumn]);
export const aboutWord = (one: ColumnsOfTable, column: string, word: string): string =>
  JSON.stringify([aboutTable(one), 'word', column, word]);

/** What a column is by now; '' is nothing. */
export const columnChosen = (
  choices: Choices,
  one: ColumnsOfTable,
  own: Pick<UnderstoodColumn, 'yourColumn' | 'column'>,
): string => choices.get(aboutColumn(one, own.yourColumn)) ?? own.column;

/** The tables as they were chosen, with the columns that nobody spoke of before. */
export function chosenTables(
  { tables }: ColumnsModel,
  choices: Choices,
): readonly UnderstoodTable[] {
  return tables.flatMap((one) => {
    const { table, open } = one;
    const sheet = choices.get(aboutTable(one)) ?? table.sheet;
    if (sheet === '') return [];
    const columns = [...open, ...table.others.map(notUnderstood)].flatMap(
      (own): readonly UnderstoodColumn[] => {
        const column = columnChosen(choices, one, own);
        if (column === '') return [];
        if (column === own.column) return [own];
        const { means: _, ...rest } = own;
        return [{ ...rest, column }];
      },
    );
    const words = table.words.flatMap((word) => {
      const means = choices.get(aboutWord(one, word.column, word.yourWord)) ?? word.means ?? '';
      return means === '' ? [] : [{ ...word, means }];
    });
    return [{ ...table, sheet, columns, words }];
  });
}

/** A column that nothing was made of. */
export const notUnderstood = (yourColumn: string): UnderstoodColumn => ({
  yourColumn,
  cell: '',
  column: '',
  confidence: 0,
  isSure: true,
  reason: '',
  samples: [],
});
