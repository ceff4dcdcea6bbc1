import { counted } from '../findings';
import { type Export, type ImportPlan, roleWords, type UnderstoodQuestion } from '../importing';
import { oneLine } from './describeTables';

/** How an export is understood, a line a column; what is unsure is marked (?). */
export function describeExport({ workbook, source, sheet, headerRow, columns }: Export): string {
  const from = source === undefined ? 'a table of its own kind' : `an export of ${source}`;
  return [
    `${workbook}, ${sheet.name}, headers in row ${headerRow}: ${from}`,
    ...columns.map(
      (own) =>
        `  ${own.cell} ${oneLine(own.yourColumn)} → ${roleWords(own)}${own.isSure ? '' : ' (?)'}: ${own.reason}`,
    ),
  ].join('\n');
}

/** What an import adds and leaves out, in numbers and references. */
export function describeImport({ added, skipped }: ImportPlan): string {
  const refs = [...new Set(added.map(({ row }) => row.ref))];
  const shown = refs.slice(0, mostRefs).join(', ');
  const more = refs.length > mostRefs ? ` … and ${refs.length - mostRefs} more` : '';
  return [
    added.length === 0
      ? 'Nothing new to add.'
      : `Adds ${counted(added.length, 'row')} of ${counted(refs.length, 'submission')}: ${shown}${more}`,
    ...(skipped.length === 0 ? [] : [`Leaves ${counted(skipped.length, 'row')} out.`]),
  ].join('\n');
}

const mostRefs = 12;

/** The question about a column that is not sure. */
export function importQuestion(sheet: string, own: UnderstoodQuestion): string {
  const values = own.samples.map((one) => `"${oneLine(one).slice(0, 40)}"`).join(', ');
  const holds = values === '' ? '' : ` It holds ${values}.`;
  return `Is "${oneLine(own.yourColumn)}" (${sheet} ${own.cell}) ${roleWords(own)}?${holds} [Y/n] `;
}
