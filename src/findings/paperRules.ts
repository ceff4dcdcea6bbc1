import { error } from './rule';

/** Findings about making a paper. */
export const paperRules = {
  'no-date': error<Record<string, never>>(
    () => 'The forum has no date.',
    () => 'Fill in Date on the sheet Forum.',
  ),
};
