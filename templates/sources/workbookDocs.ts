import { type Column, recordSheets, settingsSheet } from '../../src/sheets';

/** docs/workbook.md, from the declarations of the sheets. */
export function workbookDocs(): string {
  const records = Object.values(recordSheets).map(({ name, purpose, columns }) =>
    section(name, purpose, 'column', Object.values<Column<unknown>>(columns)),
  );
  const settings = section(
    settingsSheet.name,
    `${settingsSheet.purpose} Its columns are Setting and Value.`,
    'setting',
    Object.values<Column<unknown>>(settingsSheet.settings),
  );
  return `${intro}\n${[settings, ...records].join('\n')}`;
}

const intro = `# The workbook

This page is made from the declarations in src/sheets by \`npm run templates\`.

Each sheet is an Excel table of the sheet's name, or a range with headers on a sheet of that name. The order of columns
does not matter, and columns of your own are left alone. A row needs the columns marked "needed". Personal columns are
never printed.
`;

function section(
  name: string,
  purpose: string,
  what: string,
  columns: readonly Column<unknown>[],
): string {
  const rows = columns.map(
    ({ header, help, example, synonyms, required, personal }) =>
      `| ${header} | ${[required && 'needed', personal && 'personal'].filter(Boolean).join(', ')} | ${help} | ${cell(example)} | ${synonyms.join(', ')} |`,
  );
  return [
    `## ${name}`,
    '',
    purpose,
    '',
    `| ${what} | | what to type | example | also known as |`,
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
