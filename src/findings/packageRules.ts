import { listed } from './phrases';
import { error, note, warning } from './rule';

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
  'file-text': error<File>(
    ({ file }) => `${file} is a text file, and not a workbook.`,
    () =>
      'If it is a table of separated values, give it a name that ends in .csv. If not, open it in Excel and save it as an Excel workbook (.xlsx).',
  ),
  'not-a-workbook': error<File>(
    ({ file }) => `${file} is not an Excel workbook.`,
    () => 'Choose a workbook saved as .xlsx, .xlsm or .ods, or a table saved as .csv.',
  ),
  'quote-not-closed': error<File>(
    ({ file }) => `${file} has a cell that begins with a quotation mark and does not end with one.`,
    () => 'Export the file again, or close the quotation mark in this cell.',
  ),
  'quote-closed-early': error<File>(
    ({ file }) => `${file} has a cell that goes on after its closing quotation mark.`,
    () => 'Export the file again, or double the quotation marks inside this cell.',
  ),
  'text-in-windows-1252': note<File>(
    ({ file }) => `${file} is not in UTF-8. It was read as Windows-1252.`,
    () => 'Look at names with accents. If they are wrong, save the file as CSV UTF-8.',
  ),
  'row-too-wide': warning<{ cells: number; usual: number }>(
    ({ cells, usual }) => `This row has ${cells} cells where most have ${usual}.`,
    () => 'A separator inside a text may have moved what follows. Check the row.',
  ),
  'row-too-short': warning<{ cells: number; usual: number }>(
    ({ cells, usual }) => `This row has ${cells} cells where most have ${usual}.`,
    () => 'A line break inside a text may have cut it. Check the row.',
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
  'sheet-too-full': error<File & { sheet: string; cells: number }>(
    ({ file, sheet, cells }) =>
      `The sheet ${sheet} of ${file} has more than ${String(cells).replace(/\B(?=(\d{3})+$)/g, ',')} filled cells.`,
    () => 'Take out values that were filled in to the edge of the sheet, and save it.',
  ),
  'no-known-sheet': error<File & { sheets: readonly string[]; known: readonly string[] }>(
    ({ file, sheets }) =>
      `${file} has none of the sheets of a forum. Its sheets are ${listed(sheets, 'and')}.`,
    ({ file, known }) =>
      `If they are there under names of your own, say which they are: in the view Columns of the pane, or with "forum-papers map ${file}". If not, "Set up" in the pane adds ${listed(known)}, and "forum-papers init" makes a workbook that has them.`,
  ),
};
