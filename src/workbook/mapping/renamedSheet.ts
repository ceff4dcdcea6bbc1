import { nameKey } from '../../forum';
import { recordSheets, settingsSheet } from '../../sheets';
import type { Grid, SheetGrid } from '../grid';
import { headersAt } from '../headerRow';
import { headerKey, headerKeys } from '../headers';
import { lastHeaderRow } from '../locateTable';
import type { MappingEntry } from './mappingEntry';

const declaredNames: ReadonlySet<string> = new Set(
  [settingsSheet, ...Object.values(recordSheets)]
    .flatMap(({ name, synonyms = [] }: { name: string; synonyms?: readonly string[] }) => [
      name,
      ...synonyms,
    ])
    .map(nameKey),
);

/**
 * What a sheet that Mapping names, and that is gone, is called now: the one sheet that Mapping does not name, that has no
 * name of ours, and that has each of the columns that Mapping names of it, two at least, in one row.
 */
export function renamedSheet(
  grids: readonly Grid[],
  entries: readonly MappingEntry[],
  gone: string,
): string | undefined {
  const ofSheet = new Set(
    entries.flatMap((one) => (one.kind === 'sheet' && isNamed(one.yours, gone) ? [one.sheet] : [])),
  );
  const wanted = new Set(
    entries.flatMap((one) => {
      if (one.kind !== 'column' && one.kind !== 'mark') return [];
      const isOwn =
        one.yourSheet === undefined ? ofSheet.has(one.sheet) : isNamed(one.yourSheet, gone);
      return isOwn ? [headerKey(one.yours)] : [];
    }),
  );
  if (wanted.size < leastColumns) return undefined;
  const named = new Set(entries.flatMap((one) => nameKey(sheetNamed(one) ?? '')));
  const fitting = grids
    .flatMap(({ sheets }) => sheets)
    .filter(({ name }) => !named.has(nameKey(name)) && !declaredNames.has(nameKey(name)))
    .filter((sheet) => hasRowOf(sheet, wanted));
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/** Fewer columns than these are no sign of a sheet. */
const leastColumns = 2;

/** The team's own sheet that an entry names. */
export const sheetNamed = (entry: MappingEntry): string | undefined => {
  switch (entry.kind) {
    case 'sheet':
      return entry.yours;
    case 'column':
    case 'mark':
      return entry.yourSheet;
    case 'word':
    case 'layout':
      return undefined;
  }
};

/** An entry about a sheet under the name that it has now. */
export const underName = (entry: MappingEntry, name: string): MappingEntry => {
  switch (entry.kind) {
    case 'sheet':
      return { ...entry, yours: name };
    case 'column':
    case 'mark':
      return { ...entry, yourSheet: name };
    case 'word':
    case 'layout':
      return entry;
  }
};

const isNamed = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const hasRowOf = (sheet: SheetGrid, wanted: ReadonlySet<string>): boolean =>
  [...sheet.rows.keys()]
    .filter((row) => row <= lastHeaderRow)
    .some((row) => {
      const keys = new Set([...headersAt(sheet, row).values()].flatMap(headerKeys));
      return [...wanted].every((key) => keys.has(key));
    });
