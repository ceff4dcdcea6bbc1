import { listed } from '../../findings';

/** The words of setting up. */
export const setUpWords = {
  title: 'Set up',
  nothing: 'This workbook has all the sheets and columns.',
  lacks:
    'This workbook lacks these. They are added beside your own sheets, which stay as they are.',
  sheets: (names: readonly string[]) =>
    names.length === 1 ? `The sheet ${names[0]}` : `The sheets ${listed(names, 'and')}`,
  columns: (table: string, headers: readonly string[]) =>
    `In the table ${table}: ${listed(headers, 'and')}`,
  sample:
    'To see what finished sheets look like, take the sample forum. Your workbook stays as it is.',
  openSample: 'Open the sample forum',
  saveSample: 'Save the sample forum',
  openingSample: 'Opening the sample forum',
  sampleOpened: 'The sample forum is open in a window of its own.',
  add: 'Add them',
  adding: 'Adding',
  added:
    'These were added. You can take them out again as long as Excel is open and nobody has worked in them.',
  seenByOthers: 'This workbook saves by itself: others who have it open see them at once.',
  takeOut: 'Take them out',
  takingOut: 'Taking them out',
};
