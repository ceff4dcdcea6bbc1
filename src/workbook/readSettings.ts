import { type Finding, finding, findingOf, type Source } from '../findings';
import { nameKey, type SettingField, type Settings } from '../forum';
import { blank, type Cell, type Column, nearest, settingsSheet } from '../sheets';
import { columnLetters } from './columnLetters';
import type { Grid } from './grid';
import { locateTables } from './locateTable';
import { meantCell, type SheetMapping, unmapped } from './mapping/sheetMapping';

/** A setting as one workbook gives it. */
interface Given {
  readonly field: SettingField;
  readonly header: string;
  readonly cell: Cell;
  readonly at: Source;
  readonly serialsFrom: 1900 | 1904;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly settingsAt: Readonly<Partial<Record<SettingField, Source>>>;
  /** The workbooks that have the sheet. */
  readonly foundIn: readonly Grid[];
}

const [settingColumn, valueColumn] = settingsSheet.columns;

/** Reads the settings of all workbooks; where two differ, the first counts. */
export function readSettings(
  grids: readonly Grid[],
  mapping: SheetMapping = unmapped,
): {
  readonly value: ReadSettings;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const given: Given[] = [];
  const foundIn: Grid[] = [];
  for (const grid of grids) {
    const found = settingsIn(grid, mapping);
    if (!found) continue;
    foundIn.push(grid);
    given.push(...found.given);
    findings.push(...found.findings);
  }
  const values: Record<string, unknown> = {};
  const places: Partial<Record<SettingField, Source>> = {};
  for (const [field, column] of settingEntries()) {
    const [first, ...others] = given.filter(
      (one) => one.field === field && one.cell.kind !== 'blank',
    );
    const { value, problems } = column.read(first?.cell ?? blank, {
      serialsFrom: first?.serialsFrom ?? 1900,
    });
    values[field] = value;
    const at = first?.at ?? given.find((one) => one.field === field)?.at;
    if (at) places[field] = at;
    if (!first) continue;
    findings.push(...problems.map((problem) => findingOf(problem, first.at)));
    const other = others.find(({ cell }) => JSON.stringify(cell) !== JSON.stringify(first.cell));
    if (other) {
      const about = { setting: column.header, first: `${first.at.workbook}, ${first.at.cell}` };
      findings.push(finding('setting-twice', about, other.at));
    }
  }
  // Each field was read by the column declared for it.
  const settings = values as unknown as Settings;
  return { value: { settings, settingsAt: places, foundIn }, findings };
}

function settingEntries(): readonly (readonly [SettingField, Column<unknown>])[] {
  return Object.entries<Column<unknown>>(settingsSheet.settings) as [
    SettingField,
    Column<unknown>,
  ][];
}

function settingsIn(
  grid: Grid,
  mapping: SheetMapping,
): { readonly given: readonly Given[]; readonly findings: readonly Finding[] } | undefined {
  const [table] = locateTables(grid, {
    name: settingsSheet.name,
    synonyms: settingsSheet.synonyms,
    declared: [
      { field: 'setting', header: settingColumn.header, synonyms: ['name', 'item'] },
      { field: 'value', header: valueColumn.header, synonyms: ['values', 'entry'] },
    ],
    yourSheets: mapping.yourSheets,
  });
  const names = table?.columns.get('setting');
  const values = table?.columns.get('value');
  if (!table || names === undefined || values === undefined) return undefined;
  const known = new Map(
    settingEntries().flatMap(([field, { header, synonyms }]) =>
      [...synonyms, header, ...(mapping.yourColumns.get(field) ?? [])].map(
        (name) => [nameKey(name), { field, header }] as const,
      ),
    ),
  );
  const given: Given[] = [];
  const findings: Finding[] = [];
  for (const [row, cells] of table.sheet.rows) {
    if (row <= table.headerRow || row > table.lastRow) continue;
    const name = cells.get(names);
    if (name?.kind !== 'text') continue;
    const place = (column: number): Source => ({
      workbook: grid.workbook,
      sheet: table.sheet.name,
      cell: `${columnLetters(column)}${row}`,
    });
    const setting = known.get(nameKey(name.text.replace(/:\s*$/, '')));
    if (setting) {
      const cell = meantCell(mapping, setting.field, cells.get(values) ?? blank);
      const serialsFrom = grid.dates1904 ? 1904 : 1900;
      given.push({ ...setting, cell, at: place(values), serialsFrom });
    } else {
      const headers = settingEntries().map(([, { header }]) => header);
      const about = { setting: name.text.trim(), nearest: nearest(name.text, headers) };
      findings.push(finding('setting-not-known', about, place(names)));
    }
  }
  return { given, findings };
}
