import { listed } from '../../findings';

/** The words of setting up. */
export const setUpWords = {
  title: 'Set up',
  nothing: 'This workbook has all the sheets and columns.',
  lacks:
    'This workbook lacks these. They are added beside your own sheets, which stay as they are.',
  sheet: (name: string) => `The sheet ${name}`,
  columns: (table: string, headers: readonly string[]) =>
    `In the table ${table}: ${listed(headers, 'and')}`,
  add: 'Add them',
  adding: 'Adding',
  added: 'They were added. You can take them out again as long as nobody has worked in them.',
  takeOut: 'Take them out',
  takingOut: 'Taking them out',
};
