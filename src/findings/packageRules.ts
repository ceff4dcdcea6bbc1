import { error } from './rule';

/** Findings about a file as a whole, before anything in it is read. */
export const packageRules = {
  'not-a-workbook': error<{ file: string }>(
    ({ file }) => `${file} is not an Excel workbook.`,
    () => 'Choose a workbook saved as .xlsx or .xlsm.',
  ),
};
