import type { SettingPlace } from '../settingPlace';
import { appendTexts } from './appendTexts';
import type { Live } from './live';
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
    : appendTexts(place.sheet, table, [[name, value]]);
}

type SettingBefore = Extract<SettingPlace, { readonly kind: 'cell' }>['before'];
