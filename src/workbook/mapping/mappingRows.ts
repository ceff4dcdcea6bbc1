import { nameKey } from '../../forum';
import { type Column, recordSheets } from '../../sheets';
import type { UnderstoodColumn, UnderstoodTable } from '../understand';
import type { FileRow } from './mappingFile';

/** The rows of a mapping for tables as they were understood: only what would not be read so by itself. */
export function mappingRows(
  tables: readonly (UnderstoodTable & { readonly columns: readonly UnderstoodColumn[] })[],
): readonly FileRow[] {
  return tables.flatMap(({ sheet, yourSheet, columns }) => {
    const declared = Object.values(recordSheets).find(({ name }) => name === sheet);
    const names = declared ? [declared.name, ...declared.synonyms] : [];
    const isKnown = names.some((name) => nameKey(name) === nameKey(yourSheet));
    const own = Object.values<Column<unknown>>(declared?.columns ?? {});
    return [
      ...(isKnown ? [] : [{ sheet, yourSheet }]),
      ...columns
        .filter(({ column, yourColumn }) => !isKnownAs(own, column, yourColumn))
        .map(({ column, yourColumn }) => ({ sheet, column, yourSheet, yourColumn })),
    ];
  });
}

function isKnownAs(
  columns: readonly Column<unknown>[],
  header: string,
  yourColumn: string,
): boolean {
  const column = columns.find((one) => one.header === header);
  const key = nameKey(yourColumn.replace(/[*:?]+\s*$/, ''));
  return [header, ...(column?.synonyms ?? [])].some((name) => nameKey(name) === key);
}
