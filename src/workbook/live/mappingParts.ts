import { mappingSheet } from '../../sheets';
import { columnLetters } from '../columnLetters';
import type { Grid, SheetGrid } from '../grid';
import { type LocatedTable, locateTables } from '../locateTable';
import type { FileRow } from '../mapping';
import { setUpTable } from '../setUpTable';
import { wantedTable } from '../wantedTable';
import type { Additions } from './additions';
import type { CellEdit } from './cellEdit';

/** What writing rows of a mapping takes: a new sheet, or blank cells of the one that is there and rows after them. */
export type MappingParts =
  | { readonly kind: 'sheet'; readonly additions: Additions }
  | {
      readonly kind: 'rows';
      readonly edits: readonly CellEdit[];
      readonly added: {
        readonly sheet: string;
        readonly table: string;
        readonly rows: readonly (readonly string[])[];
      };
    }
  | { readonly kind: 'cells'; readonly edits: readonly CellEdit[] };

/** Where rows of a mapping go in a workbook: below what its sheet Mapping says already. */
export function mappingParts(grid: Grid, rows: readonly FileRow[]): MappingParts {
  const [there] = locateTables(grid, wantedTable(mappingSheet.name));
  if (!there) {
    const plan = setUpTable(mappingSheet, rows);
    const additions = { sheets: [plan], columns: [], lists: [], dates1904: grid.dates1904 };
    return { kind: 'sheet', additions };
  }
  const { sheet, headerRow, left } = there;
  const table = sheet.tables.find(({ range }) => range.top === headerRow && range.left === left);
  const first = 1 + Math.max(headerRow, ...filledRows(sheet));
  const free = table ? Math.max(0, table.range.bottom - first + 1) : rows.length;
  const edits = rows.slice(0, free).flatMap((row, index) => editsOf(there, row, first + index));
  if (!table || rows.length <= free) return { kind: 'cells', edits };
  const width = table.range.right - table.range.left + 1;
  const added = rows.slice(free).map((row) => {
    const texts = new Array<string>(width).fill('');
    for (const [column, text] of placed(there, row)) texts[column - table.range.left] = text;
    return texts;
  });
  return { kind: 'rows', edits, added: { sheet: sheet.name, table: table.name, rows: added } };
}

const filledRows = ({ rows }: SheetGrid): readonly number[] => [...rows.keys()];

/** The texts of a row by column. */
const placed = ({ columns }: LocatedTable, row: FileRow): readonly (readonly [number, string])[] =>
  Object.entries(row).flatMap(([field, text]) => {
    const column = columns.get(field);
    return column === undefined || text === undefined ? [] : [[column, text] as const];
  });

const editsOf = (there: LocatedTable, row: FileRow, at: number): readonly CellEdit[] =>
  placed(there, row).map(([column, text]) => ({
    sheet: there.sheet.name,
    cell: `${columnLetters(column)}${at}`,
    value: text,
    expected: null,
  }));
