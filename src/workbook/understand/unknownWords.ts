import { columnLetters } from '../columnLetters';
import type { Assigned } from './assignColumns';
import { textOf } from './columns/contentLikeness';
import { likelyMeaning } from './likelyMeaning';
import type { Region } from './regions';

/** A word of a team's own in a column of a closed list. */
export interface UnderstoodWord {
  readonly column: string;
  readonly yourWord: string;
  /** What it is likely to mean; never taken without asking. */
  readonly means?: string;
  /** What it may mean. */
  readonly values: readonly string[];
  /** The first cell that holds it, and in how many it stands. */
  readonly cell: string;
  readonly cells: number;
}

/** More than so many words are no list. */
const mostWords = 12;

/** The words in columns of closed lists that these do not hold. */
export function unknownWords(
  assigned: readonly Assigned[],
  { sheet, headerRow, lastRow }: Region,
  serialsFrom: 1900 | 1904,
): readonly UnderstoodWord[] {
  return assigned.flatMap(({ theirs, declared: { column, field } }) => {
    if (column.entry.kind !== 'one of') return [];
    const { values } = column.entry;
    const words = new Map<string, { yourWord: string; cell: string; cells: number }>();
    for (const [row, cells] of sheet.rows) {
      const cell = cells.get(theirs.column);
      if (
        !cell ||
        row <= headerRow ||
        row > lastRow ||
        (cell.kind !== 'text' && cell.kind !== 'number')
      )
        continue;
      if (column.read(cell, { serialsFrom }).problems.length === 0) continue;
      const yourWord = textOf(cell);
      const known = words.get(yourWord.toLowerCase());
      if (known) known.cells += 1;
      else {
        const place = `${columnLetters(theirs.column)}${row}`;
        words.set(yourWord.toLowerCase(), { yourWord, cell: place, cells: 1 });
      }
    }
    if (words.size > mostWords) return [];
    return [...words.values()].map((word) => {
      const means = likelyMeaning(field, word.yourWord);
      return { column: column.header, ...word, values, ...(means !== undefined && { means }) };
    });
  });
}
