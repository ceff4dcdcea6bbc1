import { type Column, mappingSheet, recordSheets, settingsSheet } from '../../src/sheets';
import { workbooks } from '../../templates/sources/workbooks';

const context = { serialsFrom: 1900 } as const;
const columnsOf = new Map<string, readonly Column<unknown>[]>(
  [...Object.values(recordSheets), mappingSheet].map(({ name, columns }) => [
    name,
    Object.values<Column<unknown>>(columns),
  ]),
);
const settings = Object.values<Column<unknown>>(settingsSheet.settings);

test.each(Object.entries(workbooks))('every cell of %s is read without a problem', (_, plan) => {
  const problems = plan.sheets.flatMap((sheet) =>
    sheet.kind === 'notes'
      ? []
      : sheet.rows.flatMap((cells, row) =>
          cells.flatMap((cell, index) => {
            const column =
              sheet.name === settingsSheet.name
                ? index === 1 && settings[row]
                : columnsOf.get(sheet.name)?.[index];
            return column ? column.read(cell, context).problems : [];
          }),
        ),
  );
  expect(problems).toEqual([]);
});
