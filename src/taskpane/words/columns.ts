import { counted } from '../../findings';

/** The words of the view Columns. */
export const columnsWords = {
  intro:
    'Your own sheets and columns, and what they are here. Check what is marked, then keep it: from then on the workbook is read so, here and by the command line.',
  nothing: 'No table here looks like one of a forum’s. Set up adds the sheets that a forum has.',
  allRead: 'Every column here is read already. There is nothing to say.',
  table: (yourSheet: string, row: number) => `${yourSheet}, headers in row ${row}`,
  serves: (yourSheet: string) => `What “${yourSheet}” is`,
  notOurs: 'None of these',
  yours: 'Your column',
  is: 'What it is',
  column: (yourColumn: string, cell: string) =>
    cell === '' ? `What “${yourColumn}” is` : `What “${yourColumn}” (${cell}) is`,
  notRead: 'Not read',
  check: 'Please check',
  samples: (samples: readonly string[]) =>
    `Holds ${samples.map((one) => `“${short(one)}”`).join(', ')}`,
  marked: (column: string, means: string) => `${column} “${means}”, where marked`,
  reason: (reason: string) => `Because: ${reason}.`,
  read: (columns: readonly string[]) => `Read already: ${columns.join(', ')}.`,
  missing: (columns: readonly string[]) => `Still missing: ${columns.join(', ')}.`,
  wordsTitle: 'Words of your own',
  word: (word: string, column: string) => `What “${short(word)}” in ${column} means`,
  wordAt: (cell: string, cells: number) =>
    cells === 1 ? `in ${cell}` : `in ${cell} and ${counted(cells - 1, 'more cell')}`,
  leaveWord: 'Leave it as it is',
  keep: 'Keep it in the sheet Mapping',
  use: 'Read it so now',
  saveFile: (name: string) => `Save ${name}`,
  takeIn: 'Take in a mapping file',
  keeping: 'Writing the sheet Mapping',
  kept: (rows: number) => `${counted(rows, 'row')} written to the sheet Mapping.`,
  used: 'The workbook is read so until the pane is closed. Save the file beside the workbook, so that the command line and your colleagues have it too.',
  nothingNew: 'Nothing new to keep: all of it is said already.',
};

const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
};
