import { headerKey } from '../headers';
import type { Mapping } from './sheetMapping';

/** The keys of all headers that a team uses for any sheet, by which the next table on a sheet is known. */
export const yourHeadersOf = (mapping: Mapping): ReadonlySet<string> =>
  new Set(
    [...mapping.values()].flatMap(({ yourColumns, marks }) => [
      ...[...yourColumns.values()].flat().map(headerKey),
      ...[...marks.values()].flat().map(({ yours }) => headerKey(yours)),
    ]),
  );
