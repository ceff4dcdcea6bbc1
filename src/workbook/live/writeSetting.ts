import type { SettingPlace } from '../settingPlace';
import { askReadOnly } from './askReadOnly';
import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { runInExcel } from './runInExcel';
import { typedValue } from './typedValue';
import { writeCells } from './writeCells';

/** Writes a setting where the workbook keeps it, in a row of its own where it has none yet. */
export function writeSetting(place: SettingPlace, value: string): Promise<Live<void>> {
  const cell = (at: string, text: string | null, expected: SettingBefore) => ({
    sheet: place.sheet,
    cell: at,
    value: text,
    expected,
  });
  const text = value === '' ? null : value;
  if (place.kind === 'cell') return writeCells([cell(place.cell, text, place.before)]);
  const { table, name, nameCell, valueCell } = place;
  return table === undefined
    ? writeCells([cell(nameCell, name, null), cell(valueCell, text, null)])
    : addRow(place.sheet, table, [name, value]);
}

type SettingBefore = Extract<SettingPlace, { readonly kind: 'cell' }>['before'];

function addRow(sheet: string, table: string, texts: readonly string[]): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const readOnly = askReadOnly(workbook);
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await context.sync();
    if (readOnly()) return refused(liveProblem('read only'));
    if (protection.protected) return refused(liveProblem('protected'));
    workbook.tables.getItem(table).rows.add(undefined, [texts.map(typedValue)]);
    await context.sync();
    return done(undefined);
  });
}
