import { type Finding, finding } from '../../findings';
import { cellOf, nameKey } from '../../forum';
import { type MappingRow, nearest } from '../../sheets';
import type { Grid, SheetGrid } from '../grid';
import { headersAt } from '../headerRow';
import { headerKey, headerKeys } from '../headers';
import { lastHeaderRow } from '../locateTable';
import type { MappingEntry } from './mappingEntry';

/** The finding that a sheet or column of the team's own, which a row of Mapping names, is in none of the workbooks. */
export function goneFrom(
  grids: readonly Grid[],
  entry: MappingEntry,
  { at, yourSheet }: MappingRow,
): Finding | undefined {
  if (entry.kind === 'word' || entry.kind === 'layout') return undefined;
  const sheets = grids.flatMap((grid) => grid.sheets);
  const ofSheet =
    yourSheet === undefined
      ? sheets
      : sheets.filter(({ name }) => nameKey(name) === nameKey(yourSheet));
  if (ofSheet.length === 0) {
    const near = nearest(
      yourSheet ?? '',
      sheets.map(({ name }) => name),
    );
    const about = { yourSheet: yourSheet ?? '', nearest: near };
    return finding('mapped-sheet-gone', about, cellOf(at, 'yourSheet'));
  }
  if (entry.kind === 'sheet') return undefined;
  const texts = ofSheet.flatMap(textsAbove);
  if (texts.some(({ keys }) => keys.includes(headerKey(entry.yours)))) return undefined;
  const near = nearest(
    entry.yours,
    texts.map(({ text }) => text),
  );
  const about = { yourColumn: entry.yours, nearest: near };
  return finding('mapped-column-gone', about, cellOf(at, 'yourColumn'));
}

/** The texts of the rows that headers may stand in; of the sheet Mapping none, as it only names headers. */
function textsAbove(
  sheet: SheetGrid,
): readonly { readonly keys: readonly string[]; readonly text: string }[] {
  if (nameKey(sheet.name) === 'mapping') return [];
  return [...sheet.rows.keys()]
    .filter((row) => row <= lastHeaderRow)
    .flatMap((row) => [...headersAt(sheet, row).values()])
    .map((header) => ({ keys: headerKeys(header), text: header.text }));
}
