import { cellOf, isFileNamed, nameKey } from '../../forum';
import { type MappingRow, mappingSheet } from '../../sheets';
import type { Grid } from '../grid';
import { layoutsOf } from '../mapping';
import { readRecords } from '../readRecords';
import type { CellEdit } from './cellEdit';
import { type MappingParts, mappingParts } from './mappingParts';

/** Which layout of a template, by its file's name, slides of a kind stand on; '' where nothing is said of them any more. */
export interface SaidLayout {
  readonly template: string;
  readonly slide: string;
  readonly layout: string;
}

/**
 * What writing it into the sheet Mapping takes: the cell of a row that says it of this template, or a row more. Taking it back
 * clears all rows that speak of it; undefined where there are none.
 */
export function layoutParts(grid: Grid, said: SaidLayout): MappingParts | undefined {
  const { template, slide, layout } = said;
  const rows = (readRecords(grid, mappingSheet).value ?? []).filter(
    (row) =>
      nameKey(row.sheet ?? '') === nameKey(layoutsOf) &&
      nameKey(row.column ?? '') === nameKey(slide) &&
      (row.yourSheet === undefined || isOf(row, template)),
  );
  if (layout === '') {
    return rows.length === 0
      ? undefined
      : { kind: 'cells', edits: rows.flatMap((row) => cleared(row)) };
  }
  const own = rows.find((row) => isOf(row, template));
  if (own)
    return { kind: 'cells', edits: [edit(own, 'yourColumn', layout), ...cleared(own, 'yourWord')] };
  const row = { sheet: layoutsOf, column: slide, yourSheet: template, yourColumn: layout };
  return mappingParts(grid, [row]);
}

const isOf = ({ yourSheet }: MappingRow, template: string): boolean =>
  yourSheet !== undefined && isFileNamed(yourSheet, template);

type Field = Exclude<keyof MappingRow, 'at'>;

const edit = (row: MappingRow, field: Field, value: string | null): CellEdit => {
  const { sheet = '', cell = '' } = cellOf(row.at, field);
  return { sheet, cell, value, expected: row[field] ?? null };
};

/** Clears what a row holds, in all of its cells or in one. */
const cleared = (row: MappingRow, ...fields: readonly Field[]): readonly CellEdit[] =>
  (fields.length > 0 ? fields : all)
    .filter((field) => row[field] !== undefined)
    .map((field) => edit(row, field, null));

const all: readonly Field[] = ['sheet', 'column', 'yourSheet', 'yourColumn', 'yourWord', 'means'];
