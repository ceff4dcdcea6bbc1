import { type Finding, finding } from '../../findings';
import { cellOf, nameKey } from '../../forum';
import { type Column, type MappingRow, nearest, recordSheets, settingsSheet } from '../../sheets';

/** What a row of Mapping says. `sheet` and `field` are those of the declarations. */
export type MappingEntry =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly yours: string }
  | {
      readonly kind: 'column';
      readonly sheet: string;
      readonly field: string;
      readonly yourSheet: string | undefined;
      readonly yours: string;
    }
  | {
      readonly kind: 'mark';
      readonly sheet: string;
      readonly field: string;
      readonly yourSheet: string | undefined;
      readonly yours: string;
      readonly means: string;
    }
  | {
      readonly kind: 'word';
      readonly sheet: string;
      readonly field: string;
      readonly yours: string;
      readonly means: string;
    }
  | {
      readonly kind: 'layout';
      readonly sheet: string;
      readonly slide: string;
      readonly template: string | undefined;
      readonly layout: string;
      readonly text: string | undefined;
    };

/** What Sheet holds in a row that says which layout of a presentation slides of a kind stand on. */
export const layoutsOf = 'Deck template';

/** The declared sheets with their columns, or the settings of the sheet Forum. */
const declared: ReadonlyMap<string, Readonly<Record<string, Column<unknown>>>> = new Map([
  [settingsSheet.name, settingsSheet.settings],
  ...Object.values(recordSheets).map(
    ({ name, columns }): [string, Readonly<Record<string, Column<unknown>>>] => [name, columns],
  ),
]);

/** What a row says, or what keeps it from being used. */
export function mappingEntry(row: MappingRow): MappingEntry | { readonly problem: Finding } {
  const { at, yourSheet, yourColumn, yourWord, means } = row;
  const notWhole = { problem: finding('mapping-not-whole', {}, cellOf(at)) };
  if (row.sheet === undefined) return notWhole;
  if (nameKey(row.sheet) === nameKey(layoutsOf)) {
    if (row.column === undefined || yourColumn === undefined) {
      return { problem: finding('mapping-layout-not-whole', {}, cellOf(at)) };
    }
    const said = { slide: row.column, template: yourSheet, layout: yourColumn, text: yourWord };
    return { kind: 'layout', sheet: layoutsOf, ...said };
  }
  const sheet = named(row.sheet, [...declared.keys()]);
  if (sheet.found === undefined) {
    const about = { sheet: row.sheet, nearest: sheet.nearest };
    return { problem: finding('mapping-sheet-not-known', about, cellOf(at, 'sheet')) };
  }
  if (row.column === undefined) {
    return yourSheet === undefined
      ? notWhole
      : { kind: 'sheet', sheet: sheet.found, yours: yourSheet };
  }
  const columns = Object.entries(declared.get(sheet.found) ?? {});
  const column = named(
    row.column,
    columns.map(([, { header }]) => header),
  );
  const field = columns.find(([, { header }]) => header === column.found)?.[0];
  if (field === undefined) {
    const about = { column: row.column, nearest: column.nearest };
    return { problem: finding('mapping-column-not-known', about, cellOf(at, 'column')) };
  }
  if (yourWord !== undefined && means !== undefined) {
    return { kind: 'word', sheet: sheet.found, field, yours: yourWord, means };
  }
  if (yourColumn === undefined) return notWhole;
  const own = { sheet: sheet.found, field, yourSheet, yours: yourColumn };
  return means === undefined ? { kind: 'column', ...own } : { kind: 'mark', ...own, means };
}

/** The name as declared, or else the one that comes nearest. */
function named(typed: string, names: readonly string[]) {
  const found = names.find((name) => nameKey(name) === nameKey(typed));
  return { found, nearest: found === undefined ? nearest(typed, names) : undefined };
}
