import type { Cell } from '../sheets';
import type { DeclaredField } from './headerFindings';
import { headerKey } from './headers';
import type { LocatedTable } from './locateTable';

/** What a heading among the rows gives to the rows below it, and where it stands. */
export interface Heading {
  readonly field: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A row's filled cells within its table. */
export type FilledCells = readonly (readonly [column: number, cell: Cell])[];

interface FilledRow {
  readonly row: number;
  readonly cells: FilledCells;
}

/** What is around the rows of a table, worked out once. */
export interface Around {
  /** The last row with several filled cells. */
  readonly lastFull: number;
  /** Whether the cells of a column in rows with several filled cells are all references or numbers. */
  readonly holdsReferences: (column: number) => boolean;
}

/** Looks over the rows of a table. */
export function aroundRows(filled: readonly FilledRow[]): Around {
  const full = filled.filter(({ cells }) => cells.length > 1);
  const known = new Map<number, boolean>();
  return {
    lastFull: full.at(-1)?.row ?? 0,
    holdsReferences: (column) => {
      const before = known.get(column);
      if (before !== undefined) return before;
      const cells = full.flatMap((row) => row.cells.filter(([at]) => at === column));
      const holds =
        cells.length >= 2 &&
        cells.every(
          ([, cell]) =>
            cell.kind === 'number' || (cell.kind === 'text' && reference.test(cell.text.trim())),
        );
      known.set(column, holds);
      return holds;
    },
  };
}

const reference = /^[a-z]{0,8}[-_/\s.]?\d[\w\-/.]*$/i;

/**
 * The heading that a row is: one text alone that names a column ("Theme: Justice"), or that can't be a record where
 * the sheet's headings have no column of their own.
 */
export function headingIn(
  table: LocatedTable,
  declared: readonly DeclaredField[],
  headings: string | undefined,
  { row, cells }: FilledRow,
  around: Around,
): Heading | undefined {
  const [only] = cells;
  if (table.columns.size < 2 || cells.length !== 1 || only?.[1].kind !== 'text') return undefined;
  const [column, { text }] = only;
  if (row >= around.lastFull) return undefined;
  const named = namedHeading(text, declared);
  if (named) return { ...named, row, column };
  if (headings === undefined || table.columns.has(headings)) return undefined;
  const isHeading =
    isMergedAcross(table, row, column) ||
    lacksRequired(table, declared, headings, column) ||
    (!reference.test(text.trim()) && around.holdsReferences(column));
  return isHeading ? { field: headings, text: text.trim(), row, column } : undefined;
}

/** "Theme: Justice" as a heading of the column Theme. */
function namedHeading(
  text: string,
  declared: readonly DeclaredField[],
): Pick<Heading, 'field' | 'text'> | undefined {
  const [, name, value] = /^([^:–—]{2,30}?)\s*[:–—]\s*(\S[\s\S]*)$/.exec(text.trim()) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const key = headerKey(name);
  const found = declared.find(([, { header, synonyms }]) =>
    [header, ...synonyms].some((one) => headerKey(one) === key),
  );
  return found ? { field: found[0], text: value } : undefined;
}

const isMergedAcross = ({ sheet }: LocatedTable, row: number, column: number): boolean =>
  sheet.merges.some(({ top, left, right }) => top === row && left === column && right > column);

/** Whether a row with this one cell would lack what every record needs, but for what the heading gives. */
const lacksRequired = (
  { columns }: LocatedTable,
  declared: readonly DeclaredField[],
  headings: string,
  column: number,
): boolean =>
  declared.some(
    ([field, { required }]) => required && field !== headings && columns.get(field) !== column,
  ) || declared.some(([field, { required }]) => required && field === headings);
