import { nameKey } from '../../forum';
import { type Column, recordSheets } from '../../sheets';
import { headerKey } from '../headers';
import type { UnderstoodTable } from '../understand';
import type { FileRow } from './mappingFile';

/** The rows of a mapping for tables as they were understood: only what would not be read so by itself. */
export function mappingRows(tables: readonly UnderstoodTable[]): readonly FileRow[] {
  return tables.flatMap(({ sheet, yourSheet, columns, words }) => {
    const declared = Object.values(recordSheets).find(({ name }) => name === sheet);
    const names = declared ? [declared.name, ...declared.synonyms] : [];
    const isKnown = names.some((name) => nameKey(name) === nameKey(yourSheet));
    const several = tables.filter((other) => other.sheet === sheet).length > 1;
    const own = Object.values<Column<unknown>>(declared?.columns ?? {});
    return [
      ...(isKnown && !several ? [] : [{ sheet, yourSheet }]),
      ...columns
        .filter(
          ({ column, yourColumn, means }) =>
            means !== undefined || !isKnownAs(own, column, yourColumn),
        )
        .map(({ column, yourColumn, means }) => ({
          sheet,
          column,
          yourSheet,
          yourColumn,
          ...(means !== undefined && { means }),
        })),
      ...words.flatMap(({ column, yourWord, means }) =>
        means === undefined ? [] : [{ sheet, column, yourWord, means }],
      ),
    ];
  });
}

function isKnownAs(
  columns: readonly Column<unknown>[],
  header: string,
  yourColumn: string,
): boolean {
  const column = columns.find((one) => one.header === header);
  const key = headerKey(yourColumn);
  return [header, ...(column?.synonyms ?? [])].some((name) => headerKey(name) === key);
}
