import { nameKey } from '../../forum';
import { type Column, recordSheets } from '../../sheets';
import type { UnderstoodColumn, UnderstoodTable } from '../understand';
import type { Mapping, SheetMapping } from './sheetMapping';

/** Tables as understood, with what a mapping says of them already: that is sure, and nothing else is asked of it. */
export function settle(
  tables: readonly UnderstoodTable[],
  mapping: Mapping,
): readonly UnderstoodTable[] {
  return tables.map((table) => {
    const said = mapping.get(table.sheet);
    if (!said) return table;
    const isSheet = said.yourSheets.some((name) => nameKey(name) === nameKey(table.yourSheet));
    const columns = table.columns.flatMap((own) => settledColumn(own, table.sheet, said));
    const words = table.words.filter(({ column, yourWord }) => {
      const field = fieldOf(table.sheet, column);
      return said.words.get(field ?? '')?.has(nameKey(yourWord)) !== true;
    });
    return { ...table, isSure: table.isSure || isSheet, columns, words };
  });
}

function settledColumn(
  own: UnderstoodColumn,
  sheet: string,
  { yourColumns, marks }: SheetMapping,
): readonly UnderstoodColumn[] {
  const isOwn = (name: string) => nameKey(name) === nameKey(own.yourColumn);
  const sure = { ...own, isSure: true, reason: 'as mapped' };
  for (const [field, names] of yourColumns) {
    if (names.some(isOwn)) return [{ ...sure, column: headerOf(sheet, field) ?? own.column }];
  }
  for (const list of marks.values()) if (list.some(({ yours }) => isOwn(yours))) return [sure];
  const field = fieldOf(sheet, own.column);
  // What another column is said to be is no question any more.
  return field !== undefined && yourColumns.has(field) && !own.isSure ? [] : [own];
}

const columnsOf = (sheet: string): readonly (readonly [string, Column<unknown>])[] => {
  const declared = Object.values(recordSheets).find(({ name }) => name === sheet);
  return Object.entries<Column<unknown>>(declared?.columns ?? {});
};

const fieldOf = (sheet: string, header: string): string | undefined =>
  columnsOf(sheet).find(([, column]) => column.header === header)?.[0];

const headerOf = (sheet: string, field: string): string | undefined =>
  columnsOf(sheet).find(([own]) => own === field)?.[1].header;
