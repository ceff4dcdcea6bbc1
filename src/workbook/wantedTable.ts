import { type Column, mappingSheet, recordSheets, settingsSheet } from '../sheets';
import type { WantedTable } from './locateTable';
import { type SheetMapping, unmapped } from './mapping/sheetMapping';

const records = [...Object.values(recordSheets), mappingSheet];

/** What is looked for to know whether a workbook has a declared sheet; `declared` stands in the order it is set up in. */
export function wantedTable(
  name: string,
  mapping: SheetMapping = unmapped,
  yourHeaders: ReadonlySet<string> = new Set(),
): WantedTable {
  const record = records.find((sheet) => sheet.name === name);
  if (!record) return { ...wantedSettings, yourSheets: mapping.yourSheets };
  return {
    name,
    synonyms: record.synonyms,
    declared: Object.entries<Column<unknown>>(record.columns).map(
      ([field, { header, synonyms }]) => ({
        field,
        header,
        synonyms,
        yours: mapping.yourColumns.get(field) ?? [],
      }),
    ),
    yourSheets: mapping.yourSheets,
    yourHeaders,
  };
}

const wantedSettings: WantedTable = {
  name: settingsSheet.name,
  synonyms: settingsSheet.synonyms,
  declared: settingsSheet.columns.map(({ header }) => ({ field: header, header, synonyms: [] })),
};
