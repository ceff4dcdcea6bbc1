import type { SettingField } from '../forum';
import { settingsSheet } from '../sheets';
import { cellNumbers } from './cellNumbers';
import { columnLetters } from './columnLetters';
import type { Grid } from './grid';
import { locateTables } from './locateTable';
import { readMapping } from './mapping';
import { readSettings } from './readSettings';
import { type Standing, standingOf } from './standing';
import { wantedTable } from './wantedTable';

/** Where a setting of a workbook is written: the cell that it has, or a new row at the end of the settings. */
export type SettingPlace =
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly cell: string;
      readonly before: Standing;
    }
  | {
      readonly kind: 'row';
      readonly sheet: string;
      /** The Excel table that grows by the row; missing where the settings are a plain range. */
      readonly table: string | undefined;
      /** The cells of the new row: the setting's name, and its value. */
      readonly nameCell: string;
      readonly valueCell: string;
      readonly name: string;
    };

/** Where a workbook keeps, or would keep, a setting; undefined where it has no settings. */
export function settingPlace(grid: Grid, field: SettingField): SettingPlace | undefined {
  const own = readMapping([grid]).value.mapping.get(settingsSheet.name);
  const at = readSettings([grid], own).value.settingsAt[field];
  if (at?.cell !== undefined && at.sheet !== undefined) {
    const { row, column } = cellNumbers(at.cell);
    const sheet = grid.sheets.find(({ name }) => name === at.sheet);
    const before = standingOf(sheet?.rows.get(row)?.get(column));
    return { kind: 'cell', sheet: at.sheet, cell: at.cell, before };
  }
  const [settings] = locateTables(grid, wantedTable(settingsSheet.name, own));
  const [setting, value] = settingsSheet.columns;
  const names = settings?.columns.get(setting.header);
  const values = settings?.columns.get(value.header);
  if (!settings || names === undefined || values === undefined) return undefined;
  const { sheet, headerRow, left } = settings;
  const table = sheet.tables.find(({ range }) => range.top === headerRow && range.left === left);
  const row = 1 + Math.max(headerRow, table?.range.bottom ?? 0, ...rowsIn(settings));
  return {
    kind: 'row',
    sheet: sheet.name,
    table: table?.name,
    nameCell: `${columnLetters(names)}${row}`,
    valueCell: `${columnLetters(values)}${row}`,
    name: settingsSheet.settings[field].header,
  };
}

function rowsIn({ sheet, lastRow }: { sheet: Grid['sheets'][number]; lastRow: number }) {
  return [...sheet.rows.keys()].filter((row) => row <= lastRow);
}
