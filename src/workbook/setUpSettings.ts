import type { Column } from '../sheets';
import { areaOf } from './setUpArea';
import type { AreaPlan, ColumnPlan, TablePlan } from './setUpPlan';
import { typedCell } from './typedRow';

/** A sheet of settings, with its two columns. */
export interface SettingsSheet {
  readonly name: string;
  readonly columns: readonly [setting: ColumnPlan, value: ColumnPlan];
  readonly settings: Readonly<Record<string, Column<unknown>>>;
}

/** The plan of a sheet of settings: a row a setting, whose value takes what the setting is declared to. */
export function setUpSettings(
  { name, columns, settings }: SettingsSheet,
  values: Readonly<Record<string, string>>,
): TablePlan {
  const declared = Object.entries(settings);
  return {
    kind: 'table',
    name,
    columns,
    rows: declared.map(([field, { header, entry }]) => [
      { kind: 'text', text: header },
      typedCell(entry, values[field]),
    ]),
    areas: declared.map(
      ([, setting], index): AreaPlan =>
        areaOf(setting, { column: 2, firstRow: index + 2, lastRow: index + 2 }),
    ),
    colours: [],
  };
}
