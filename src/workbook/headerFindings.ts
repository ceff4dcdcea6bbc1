import { type Finding, finding } from '../findings';
import { type Column, nearest } from '../sheets';
import { columnLetters } from './columnLetters';
import { headerKey } from './headers';
import type { LocatedTable } from './locateTable';

/** A declared column with its field's name. */
export type DeclaredField = readonly [field: string, column: Column<unknown>];

/**
 * What is to say of a table's headers: required columns that are missing, headers that stand there twice, and such as
 * are nearly known. `given` are the fields that rows have without a column of their own, `used` the columns that
 * give a field besides the first, `said` the fields of which the team says what their column is.
 */
export function headerFindings(
  table: LocatedTable,
  declared: readonly DeclaredField[],
  sheetName: string,
  given: ReadonlySet<string>,
  used: ReadonlySet<number>,
  said: ReadonlySet<string>,
): readonly Finding[] {
  const { grid, sheet, headerRow, left, columns, headers } = table;
  const at = (column: number) => ({
    workbook: grid.workbook,
    sheet: sheet.name,
    cell: `${columnLetters(column)}${headerRow}`,
  });
  const texts = [...headers.values()].map(({ text }) => text);
  const missing = declared
    .filter(([field, { required }]) => required && !columns.has(field) && !given.has(field))
    .map(([, { header }]) =>
      finding('column-missing', { sheet: sheetName, column: header, headers: texts }, at(left)),
    );
  const taken = new Set([...columns.values(), ...used]);
  const keys = new Set([...taken].map((column) => headerKey(headers.get(column)?.text ?? '')));
  const unused = declared.filter(([field]) => !columns.has(field)).map(([, { header }]) => header);
  const others = [...headers]
    .filter(([column]) => !taken.has(column) && !sheet.hiddenColumns.has(column))
    .flatMap(([column, { text, group }]): readonly Finding[] => {
      if (keys.has(headerKey(text))) {
        // Below another group's heading it is another column.
        if (group !== undefined) return [];
        return [finding('column-twice', { sheet: sheetName, column: text }, at(column))];
      }
      const near = nearest(text, unused);
      return near ? [finding('column-not-known', { column: text, nearest: near }, at(column))] : [];
    });
  return [
    ...missing,
    ...others,
    ...rivals(table, declared, taken, said).map(({ field, column }) => {
      const [own = '', other = ''] = [columns.get(field) ?? left, column].map(
        (one) => headers.get(one)?.text,
      );
      const read = at(columns.get(field) ?? left).cell;
      const header = declared.find(([name]) => name === field)?.[1].header ?? '';
      return finding('column-fits-too', { column: header, own, read, other }, at(column));
    }),
  ];
}

/** Columns that another name of a field fits as well as the one that is read; where that has the very name, none does. */
function rivals(
  { columns, headers, sheet }: LocatedTable,
  declared: readonly DeclaredField[],
  taken: ReadonlySet<number>,
  said: ReadonlySet<string>,
): readonly { readonly field: string; readonly column: number }[] {
  return declared.flatMap(([field, { header, synonyms }]) => {
    const own = headerKey(headers.get(columns.get(field) ?? 0)?.text ?? '');
    const names = synonyms.map(headerKey);
    if (said.has(field) || own === headerKey(header) || !names.includes(own)) return [];
    return [...headers].flatMap(([column, { text, group }]) =>
      taken.has(column) || sheet.hiddenColumns.has(column) || group !== undefined
        ? []
        : headerKey(text) !== own && names.includes(headerKey(text))
          ? [{ field, column }]
          : [],
    );
  });
}
