import { listed, quoted } from './phrases';
import { error, note, warning } from './rule';

interface ListedValue {
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
  'value-not-in-list': error<ListedValue>(notListed, useListed),
  'value-not-expected': warning<ListedValue>(notListed, useListed),
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
};
