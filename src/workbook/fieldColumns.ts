import type { Column } from '../sheets';
import { headerKey, headerKeys } from './headers';
import type { LocatedTable } from './locateTable';
import type { SheetMapping } from './mapping/sheetMapping';

/** A column that gives a field besides its first: by what stands in it, or by a mark that means a value. */
export interface MoreColumn {
  readonly field: string;
  readonly column: number;
  readonly means: string | undefined;
}

/**
 * The columns of a table that give one of several values of a field: more columns that the team maps to it, or that
 * are numbered ("Theme 1", "Theme 2"), and such in which a mark means a value.
 */
export function moreColumns(
  { columns, headers }: LocatedTable,
  several: readonly string[],
  declared: Readonly<Record<string, Column<unknown>>>,
  { yourColumns, marks }: SheetMapping,
): readonly MoreColumn[] {
  const taken = new Set(columns.values());
  const found: MoreColumn[] = [];
  const take = (field: string, key: string, means: string | undefined) => {
    for (const [column, header] of headers) {
      if (taken.has(column) || !headerKeys(header).includes(key)) continue;
      taken.add(column);
      found.push({ field, column, means });
    }
  };
  for (const [field, own] of marks) {
    for (const { yours, means } of own) take(field, headerKey(yours), means);
  }
  for (const field of several) {
    for (const yours of yourColumns.get(field) ?? []) take(field, headerKey(yours), undefined);
    const column = declared[field];
    if (!column) continue;
    for (const name of [column.header, ...column.synonyms]) {
      for (const number of [1, 2, 3, 4, 5, 6]) {
        take(field, `${headerKey(name)} ${number}`, undefined);
      }
    }
  }
  return found.sort((one, other) => one.column - other.column);
}
