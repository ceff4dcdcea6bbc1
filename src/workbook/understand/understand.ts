import { nameKey } from '../../forum';
import { type Cell, type Column, recordSheets } from '../../sheets';
import { columnLetters } from '../columnLetters';
import type { Grid, SheetGrid } from '../grid';
import { lastHeaderRow } from '../locateTable';
import { type Assigned, type Assignment, assignColumns, type TheirColumn } from './assignColumns';
import { conceptsOf } from './conceptsOf';
import { textOf } from './contentLikeness';
import type { DeclaredColumn } from './headerLikeness';
import { shapeOf } from './valueShape';

/** A column of a team's own, as it was understood. */
export interface UnderstoodColumn {
  readonly yourColumn: string;
  /** The header's cell. */
  readonly cell: string;
  readonly column: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly isSure: boolean;
  readonly reason: string;
  /** A few of its values; none of a personal column. */
  readonly samples: readonly string[];
}

/** A table of a team's own, as it was understood. */
export interface UnderstoodTable {
  readonly workbook: string;
  readonly yourSheet: string;
  readonly headerRow: number;
  /** The declared sheet that it serves as. */
  readonly sheet: string;
  readonly isSure: boolean;
  readonly columns: readonly UnderstoodColumn[];
  /** Headers that nothing was made of. */
  readonly others: readonly string[];
  /** Declared columns that a row needs and no column was found for. */
  readonly missing: readonly string[];
}

interface DeclaredSheet {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly columns: readonly DeclaredColumn[];
}

const declaredSheets: readonly DeclaredSheet[] = Object.values(recordSheets).map(
  ({ name, synonyms, columns }) => ({
    name,
    names: new Set([name, ...synonyms].map(nameKey)),
    columns: Object.entries<Column<unknown>>(columns).map(([field, column]) => ({
      sheet: name,
      field,
      column,
    })),
  }),
);

/** How many filled cells of a column are looked at. */
const mostCells = 60;

interface Candidate {
  readonly sheet: SheetGrid;
  readonly declared: DeclaredSheet;
  readonly headerRow: number;
  readonly columns: readonly TheirColumn[];
  readonly assignment: Assignment;
  readonly score: number;
}

/**
 * Finds which of a workbook's tables serve as which declared sheets, and which of their columns as which declared
 * ones, by headers and by what stands below them. Each declared sheet is found once, where it fits best.
 */
export function understand(grid: Grid): readonly UnderstoodTable[] {
  const candidates = grid.sheets
    .filter(({ name }) => nameKey(name) !== 'mapping')
    .flatMap((sheet) => {
      const readings = headerRows(sheet).map((headerRow) => ({
        headerRow,
        columns: columnsBelow(sheet, headerRow),
      }));
      return declaredSheets.flatMap((declared) => bestIn(grid, sheet, declared, readings));
    })
    .sort((one, other) => other.score - one.score);
  const taken: Candidate[] = [];
  for (const one of candidates) {
    const isTaken = taken.some(
      ({ sheet, declared }) => sheet === one.sheet || declared === one.declared,
    );
    if (!isTaken) taken.push(one);
  }
  return taken.map((one) => tableOf(grid, one, candidates));
}

function bestIn(
  grid: Grid,
  sheet: SheetGrid,
  declared: DeclaredSheet,
  readings: readonly Pick<Candidate, 'headerRow' | 'columns'>[],
): readonly Candidate[] {
  const serialsFrom = grid.dates1904 ? 1904 : 1900;
  const isNamed = declared.names.has(nameKey(sheet.name));
  const [best] = readings
    .map(({ headerRow, columns }) => {
      const assignment = assignColumns(columns, declared.columns, serialsFrom);
      const sum = assignment.assigned.reduce((all, { confidence }) => all + confidence, 0);
      // Most of a table's columns are its own; what counts is how many of the declared ones it has.
      const score = sum + sum / declared.columns.length + (isNamed ? 2 : 0);
      return { sheet, declared, headerRow, columns, assignment, score };
    })
    .sort((one, other) => other.score - one.score);
  const isEnough =
    best && best.assignment.assigned.filter(({ confidence }) => confidence >= 0.7).length >= 2;
  return best && isEnough ? [best] : [];
}

/** The rows whose texts are most like headers of any kind. */
function headerRows(sheet: SheetGrid): readonly number[] {
  const scored = [...sheet.rows]
    .filter(([row]) => row <= lastHeaderRow)
    .map(([row, cells]) => {
      const headers = [...cells.values()].flatMap((cell) =>
        cell.kind === 'text' ? [cell.text] : [],
      );
      const likeness = headers.map((header) => {
        if (header.length > 250) return 0;
        const { all, known } = conceptsOf(header);
        return all.size === 0 ? 0 : known / all.size;
      });
      const sum = likeness.reduce((all, one) => all + one, 0);
      return { row, score: headers.length < 2 ? 0 : sum + 0.1 * headers.length };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return scored.slice(0, 5).map(({ row }) => row);
}

function columnsBelow(sheet: SheetGrid, headerRow: number): readonly TheirColumn[] {
  const below = [...sheet.rows].filter(([row]) => row > headerRow).map(([, cells]) => cells);
  return [...(sheet.rows.get(headerRow) ?? [])].flatMap(([column, cell]) => {
    if (cell.kind !== 'text') return [];
    const cells: Cell[] = [];
    for (const row of below) {
      const own = row.get(column);
      if (own && own.kind !== 'blank') cells.push(own);
      if (cells.length >= mostCells) break;
    }
    const texts = cells.map(textOf);
    const isHidden = sheet.hiddenColumns.has(column);
    return [
      { column, header: cell.text.trim(), isHidden, cells, texts, shape: shapeOf(cells, texts) },
    ];
  });
}

function tableOf(grid: Grid, one: Candidate, all: readonly Candidate[]): UnderstoodTable {
  const { sheet, declared, headerRow, columns, assignment } = one;
  const { assigned } = assignment;
  const found = new Set(assigned.map(({ declared: { field } }) => field));
  const used = new Set(assigned.map(({ theirs }) => theirs));
  const rival = all.some(
    (other) =>
      other !== one &&
      (other.sheet === sheet || other.declared === declared) &&
      other.score > one.score - 1,
  );
  return {
    workbook: grid.workbook,
    yourSheet: sheet.name,
    headerRow,
    sheet: declared.name,
    isSure: !rival,
    columns: [...assigned]
      .sort((left, right) => left.theirs.column - right.theirs.column)
      .map((own) => columnOf(own, headerRow, assignment.isSure(own))),
    others: columns.filter((theirs) => !used.has(theirs)).map(({ header }) => header),
    missing: declared.columns
      .filter(({ field, column }) => column.required && !found.has(field))
      .map(({ column }) => column.header),
  };
}

function columnOf(
  { theirs, declared: { column }, confidence, reason }: Assigned,
  headerRow: number,
  isSure: boolean,
): UnderstoodColumn {
  const samples = [...new Set(theirs.texts)].slice(0, 3);
  return {
    yourColumn: theirs.header,
    cell: `${columnLetters(theirs.column)}${headerRow}`,
    column: column.header,
    confidence: Math.round(confidence * 100) / 100,
    isSure,
    reason,
    samples: column.personal ? [] : samples,
  };
}
