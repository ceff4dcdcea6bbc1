import { counted } from '../../findings';

/** The words of bringing answers in. */
export const importingWords = {
  title: 'Answers to a survey or form',
  offerLive:
    'Bring in an export of Citizen Space, Microsoft Forms, Google Forms, SurveyMonkey, GOV.UK Forms or Decidim, or any table with references: the rows that are new go below your own. You see them before anything is written.',
  offerFile:
    'Make a workbook of an export of Citizen Space, Microsoft Forms, Google Forms, SurveyMonkey, GOV.UK Forms or Decidim, with what is not in this one yet.',
  offerAlone:
    'Or make a workbook of an export of Citizen Space, Microsoft Forms, Google Forms, SurveyMonkey, GOV.UK Forms or Decidim.',
  choose: 'Choose an export',
  dropHint: 'Or drop it here (.csv, .xlsx or .ods).',
  reading: 'Reading the export',
  heading: (name: string) => `Bring in ${name}`,
  from: (source: string | undefined, sheet: string, row: number) =>
    `${source === undefined ? 'A table' : `An export of ${source}`}, headers in row ${row} of ${sheet}.`,
  columns: 'What each column becomes',
  columnsHint:
    'Check what is marked, and change what is wrong. A column that is not read is left out.',
  column: (yourColumn: string, cell: string) => `What “${short(yourColumn)}” (${cell}) becomes`,
  ofIdea: (number: number, reason: string) => `of idea ${number}, ${reason}`,
  dates: 'In dates such as 05/06/2023, first comes',
  datesUnknown: 'Please say',
  dayFirst: 'the day (5 June)',
  monthFirst: 'the month (May 6)',
  prefix: 'Put before each reference',
  prefixHint: 'Needed only where two forms both count from 1, such as MF-.',
  adds: (rows: number, refs: number) =>
    rows === 0
      ? 'There is nothing new to add.'
      : `Adds ${counted(rows, 'row')} of ${counted(refs, 'submission')}.`,
  leavesOut: (rows: number) => `Leaves ${counted(rows, 'row')} out.`,
  lookAt: (rows: number) => `${counted(rows, 'thing')} to look at.`,
  unsure: (columns: number) =>
    columns === 1
      ? 'One column is only likely: check it first.'
      : `${columns} columns are only likely: check them first.`,
  rowsWhere: (sheet: string) => `They go below the last row of ${sheet}.`,
  newSheet: (sheets: readonly string[]) => `They go into new sheets: ${sheets.join(', ')}.`,
  newColumns: (columns: readonly string[]) => `New columns are added: ${columns.join(', ')}.`,
  row: (ref: string, point: string | undefined, cell: string) =>
    `${point === undefined ? ref : `${ref}, point ${point}`}, from ${cell}`,
  more: (rows: number) => `… and ${counted(rows, 'more row')}.`,
  add: (rows: number) => `Add ${counted(rows, 'row')}`,
  save: 'Save as a new workbook',
  close: 'Do not bring it in',
  adding: 'Adding the rows',
  making: 'Making the workbook',
  takingOut: 'Taking the rows out',
  added: (rows: number, name: string) =>
    `${counted(rows, 'row')} of ${name} added. You can take them out again as long as nobody has worked in them.`,
  takeOut: 'Take them out',
  finish: 'Close',
  tooLarge: (name: string) => ({
    reason: 'too large',
    message: `${name} has more than 200 MB.`,
    remedy: 'Export fewer questions or a shorter time.',
  }),
  unreadable: (name: string) => ({
    reason: 'changed since',
    message: `${name} can no longer be read: it was moved, or saved since you chose it.`,
    remedy: 'Choose the file again.',
  }),
};

const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
};
