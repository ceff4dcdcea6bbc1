import { quoted } from './phrases';
import { error } from './rule';

/** Findings about single cells, columns and sheets, made while they are read. */
export const readingRules = {
  'value-not-a-date': error<{ column: string; value: string }>(
    ({ column, value }) => `${column} holds ${quoted(value)}, which is not a date.`,
    () => 'Type a date such as 22/06/2023.',
  ),
};
