import type { Source } from './finding';
import { nearestInstead } from './nearestInstead';
import { counted, listed, quoted } from './phrases';
import { both, error, note, warning } from './rule';

export interface ListedValue {
  readonly column: string;
  readonly value: string;
  readonly nearest: string | undefined;
  readonly values: readonly string[];
}

const notListed = ({ column, value }: ListedValue): string =>
  `${column} holds ${quoted(value)}, which is not in its list.`;

const useListed = ({ nearest, values }: ListedValue): string =>
  nearest === undefined
    ? `Use ${listed(values)}.`
    : `Did you mean ${quoted(nearest)}? The list has ${listed(values, 'and')}.`;

/** Findings about single cells, columns and sheets, made while they are read. */
export const readingRules = {
  'value-not-a-date': error<{ column: string; value: string }>(
    ({ column, value }) => `${column} holds ${quoted(value)}, which is not a date.`,
    () => 'Type a date such as 22/06/2023.',
  ),
  'weekday-differs': warning<{ column: string; value: string; date: string }>(
    ({ column, value }) =>
      `${column} holds ${quoted(value)}, but that date is another day of the week.`,
    () => 'Check the date and its weekday. The papers use the date.',
  ),
  'value-not-a-number': error<{ column: string; value: string; minimum: number }>(
    ({ column, value }) => `${column} holds ${quoted(value)}, which is not a whole number.`,
    ({ minimum }) => `Type a whole number, ${minimum} or more.`,
  ),
  'value-not-yes-or-no': warning<{ column: string; value: string }>(
    ({ column, value }) => `${column} holds ${quoted(value)}, which is neither yes nor no.`,
    () => 'Type Yes or No. Until then the cell counts as blank.',
  ),
  'value-not-in-list': error<ListedValue>(notListed, useListed, both, ({ value, nearest }) =>
    nearestInstead(value, nearest),
  ),
  'value-not-expected': warning<ListedValue>(notListed, useListed, both, ({ value, nearest }) =>
    nearestInstead(value, nearest),
  ),
  'cell-error': error<{ column: string; code: string }>(
    ({ column, code }) => `${column} shows the Excel error ${code}.`,
    () => 'Mend the formula, or type the value.',
  ),
  'formula-without-result': error<{ column: string }>(
    ({ column }) => `${column} holds a formula, but the workbook does not hold its result.`,
    () => 'Open the workbook in Excel, let it calculate, and save it.',
  ),
  'control-characters': note<{ column: string }>(
    ({ column }) => `${column} held characters that cannot be shown. They were left out.`,
    () => 'Type the text anew if something is missing.',
  ),
  'text-may-be-cut': warning<{ column: string }>(
    ({ column }) =>
      `${column} holds 32,767 characters, the most that a cell can hold. Its end may be missing.`,
    () => 'Compare with the original, and shorten the text.',
  ),
  'column-missing': error<{ sheet: string; column: string; headers: readonly string[] }>(
    ({ sheet, column }) => `The sheet ${sheet} has no column ${column}.`,
    ({ column, headers }) =>
      `Add a column headed ${quoted(column)}. The headers found are ${listed(headers.map(quoted), 'and')}.`,
  ),
  'column-twice': warning<{ sheet: string; column: string }>(
    ({ sheet, column }) =>
      `The sheet ${sheet} has more than one column ${quoted(column)}. The first is read.`,
    () => 'Take out or rename the others.',
  ),
  'column-fits-too': warning<{ column: string; own: string; read: string; other: string }>(
    ({ column, own, read, other }) =>
      `Both ${quoted(own)} in ${read} and ${quoted(other)} could be ${column}. The one in ${read} is read.`,
    ({ column }) => `Say in Mapping which of the two is ${column}, or name it so.`,
  ),
  'column-not-known': warning<{ column: string; nearest: string }>(
    ({ column }) => `The column ${quoted(column)} is not read: its header is not known.`,
    ({ nearest }) => `If it is meant to be ${quoted(nearest)}, name it so.`,
  ),
  'value-missing': error<{ sheet: string; column: string }>(
    ({ sheet, column }) => `A row of ${sheet} has no ${column}. The row is not read.`,
    ({ column }) => `Fill in ${column}, or take the row out.`,
  ),
  'setting-not-known': warning<{ setting: string; nearest: string | undefined }>(
    ({ setting }) => `The setting ${quoted(setting)} is not known.`,
    ({ nearest }) =>
      nearest === undefined
        ? 'Take the row out if it is not for you alone.'
        : `Did you mean ${quoted(nearest)}?`,
  ),
  'setting-twice': warning<{ setting: string; first: string }>(
    ({ setting, first }) =>
      `The setting ${quoted(setting)} is given twice with different values. The one in ${first} is used.`,
    () => 'Take one of the two out.',
  ),
  'hidden-rows-read': note<{ sheet: string; rows: number }>(
    ({ sheet, rows }) =>
      `${counted(rows, 'row')} of ${sheet} ${rows === 1 ? 'is' : 'are'} hidden or filtered out. They were read like the others.`,
    () => 'Take rows out that should not count.',
  ),
  'heading-read': note<{ heading: string; column: string }>(
    ({ heading, column }) =>
      `The row ${quoted(heading)} is read as a heading: it gives the rows below it their ${column}.`,
    () => 'If it is a row of its own, fill in its other cells.',
  ),
  'heading-differs': warning<{ column: string; heading: string; where: string }>(
    ({ column, heading, where }) =>
      `${column} differs from the heading ${quoted(heading)} in ${where}. What the cell says is used.`,
    () => 'Change the cell, or move the row below its own heading.',
  ),
  'note-left-out': note<{ sheet: string }>(
    ({ sheet }) => `A row of ${sheet} holds a note and no record. It was not read.`,
    () => 'If it is a record, fill in its other cells.',
  ),
  'mark-not-known': warning<{ column: string; value: string }>(
    ({ column, value }) =>
      `${column} holds ${quoted(value)}, which is no mark. It does not count as one.`,
    () => 'Type x, or leave the cell blank.',
  ),
  'months-with-gap': warning<{ first: string; last: string }>(
    ({ first, last }) =>
      `The months from ${first} to ${last} are not all marked. They are read as one span.`,
    () => 'Mark the months between, or make a row of each span.',
  ),
  'values-uneven': warning<{ columns: readonly string[] }>(
    ({ columns }) =>
      `A row holds several values of ${listed(columns, 'and')}, and not as many of each.`,
    () => 'Give each its own row, so that it is clear which belong together.',
  ),
  'rating-from-colour': note<{ rating: string }>(
    ({ rating }) => `The rating ${rating} is read from the colour of the cell.`,
    () => 'Type the rating as a word, so that nobody has to tell colours.',
  ),
  'colour-not-known': warning<{ column: string }>(
    ({ column }) => `${column} holds a colour and no word, and the colour could be two ratings.`,
    () => 'Type Green, Amber or Red.',
  ),
  'rows-disagree': warning<{ sheet: string; column: string; other: Source }>(
    ({ sheet, column, other }) =>
      `A row of ${sheet} stands in ${other.workbook} too, with another ${column} in ${other.sheet ?? ''} ${other.cell ?? ''}. Both are used.`,
    () => 'Make the two rows agree, so that they count as one, or take one of them out.',
  ),
  'totals-row-left-out': note<{ sheet: string }>(
    ({ sheet }) => `The last row of ${sheet} is a row of totals. It was not read.`,
    () => 'Nothing to do.',
  ),
};
