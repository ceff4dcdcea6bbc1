import type { UnderstoodTable } from '../workbook';

/** How the tables of a workbook are understood, in lines for people; what is unsure is marked (?). */
export function describeTables(workbook: string, tables: readonly UnderstoodTable[]): string {
  if (tables.length === 0) return `${workbook}: no sheet looks like one of a forum's.`;
  return tables.map((table) => describe(workbook, table).join('\n')).join('\n');
}

function describe(
  workbook: string,
  {
    yourSheet,
    headerRow,
    sheet,
    isSure,
    columns,
    words,
    headings,
    others,
    missing,
  }: UnderstoodTable,
): readonly string[] {
  const mark = (sure: boolean) => (sure ? '' : ' (?)');
  return [
    `${workbook}, ${yourSheet}, headers in row ${headerRow}: ${sheet}${mark(isSure)}`,
    ...columns.map(({ cell, yourColumn, column, means, isSure: sure, reason }) => {
      const what = means === undefined ? column : `${column} "${means}" where marked`;
      return `  ${cell} ${oneLine(yourColumn)} → ${what}${mark(sure)}: ${reason}`;
    }),
    ...(headings === undefined ? [] : [`  headings among the rows → ${headings}`]),
    ...words.map(
      ({ cell, column, yourWord, means }) =>
        `  ${cell} "${oneLine(yourWord)}" in ${column} → ${means ?? 'not known'} (?)`,
    ),
    ...(others.length > 0 ? [`  not read: ${others.map(oneLine).join(', ')}`] : []),
    ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
  ];
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);
