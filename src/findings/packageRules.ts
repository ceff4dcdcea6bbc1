import { listed } from './phrases';
import { error } from './rule';

export interface File {
  readonly file: string;
}

const saveAs = () => 'Open it in Excel and save it as an Excel workbook (.xlsx).';

/** Findings about a file as a whole, before anything in it is read. */
export const packageRules = {
  'file-empty': error<File>(
    ({ file }) => `${file} is empty.`,
    () => 'Choose another copy of the workbook.',
  ),
  'file-encrypted': error<File>(
    ({ file }) => `${file} is protected with a password, so it cannot be read.`,
    () => 'Open it in Excel, take the password off (File, Info, Protect Workbook), and save it.',
  ),
  'file-old-format': error<File>(
    ({ file }) => `${file} is in an old Office format (.xls).`,
    saveAs,
  ),
  'file-opendocument': error<File>(
    ({ file }) => `${file} is an OpenDocument file (.ods).`,
    () => 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).',
  ),
  'file-text': error<File>(
    ({ file }) => `${file} is a text file, such as a .csv, and not an Excel workbook.`,
    saveAs,
  ),
  'not-a-workbook': error<File>(
    ({ file }) => `${file} is not an Excel workbook.`,
    () => 'Choose a workbook saved as .xlsx or .xlsm.',
  ),
  'file-damaged': error<File>(
    ({ file }) => `${file} is damaged or was not copied whole.`,
    () => 'Open it in Excel, let Excel repair it, and save it. Or choose another copy.',
  ),
  'file-too-large': error<File & { megabytes: number }>(
    ({ file, megabytes }) => `${file} is larger than ${megabytes} MB when unpacked.`,
    () => 'Take out pictures and sheets that the forum does not need, and save it.',
  ),
  'sheet-too-long': error<File & { sheet: string; rows: number }>(
    ({ file, sheet, rows }) =>
      `The sheet ${sheet} of ${file} has more than ${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} rows.`,
    () => 'Split the rows over several workbooks.',
  ),
  'no-known-sheet': error<File & { sheets: readonly string[]; known: readonly string[] }>(
    ({ file, sheets }) =>
      `${file} has none of the sheets of a forum. Its sheets are ${listed(sheets, 'and')}.`,
    ({ known }) =>
      `Name your sheets, or the Excel tables in them, ${listed(known)}. "forum-papers init" makes a workbook that has them.`,
  ),
};
