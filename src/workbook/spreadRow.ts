import { type Finding, finding } from '../findings';
import { nameKey, type RowSource } from '../forum';
import type { Cell } from '../sheets';
import { columnLetters } from './columnLetters';
import type { MoreColumn } from './fieldColumns';
import type { DeclaredField } from './headerFindings';
import { isMark } from './isMark';
import type { LocatedTable } from './locateTable';

/** The cells of a row as the records that it makes, one or several. */
export interface SpreadRow {
  readonly rows: readonly (readonly Cell[])[];
  readonly findings: readonly Finding[];
}

interface Around {
  readonly table: LocatedTable;
  readonly at: RowSource;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly several: readonly string[];
  readonly more: readonly MoreColumn[];
}

/**
 * Makes a record of a row for each of the values that it has of one field. Several values of two fields go together
 * in their order where there are as many of each; else each goes with the first of the other, and that is said.
 */
export function spreadRow(
  declared: readonly DeclaredField[],
  cells: readonly Cell[],
  { table, at, cellAt, several, more }: Around,
): SpreadRow {
  if (more.length === 0) return { rows: [cells], findings: [] };
  const findings: Finding[] = [];
  const values = new Map<string, readonly Cell[]>();
  declared.forEach(([field], index) => {
    const own = cells[index];
    const others = more.filter((one) => one.field === field);
    if (!several.includes(field) && others.length === 0) return;
    const found = others.flatMap(({ column, means }): readonly Cell[] => {
      const cell = cellAt(at.row, column);
      if (means === undefined) return [cell];
      const marked = isMark(cell);
      if (marked === undefined) {
        const about = { column: table.headers.get(column)?.text ?? '', value: textOf(cell) };
        const source = {
          workbook: at.workbook,
          sheet: at.sheet,
          cell: `${columnLetters(column)}${at.row}`,
        };
        findings.push(finding('mark-not-known', about, source));
      }
      return marked ? [{ kind: 'text', text: means }] : [];
    });
    values.set(field, distinct([...(own ? [own] : []), ...found]));
  });
  const most = Math.max(1, ...[...values.values()].map(({ length }) => length));
  const uneven = [...values].filter(([, { length }]) => length > 1 && length < most);
  if (uneven.length > 0) {
    const headers = [...values].filter(([, { length }]) => length > 1).map(([field]) => field);
    const named = declared.filter(([field]) => headers.includes(field));
    const about = { columns: named.map(([, { header }]) => header) };
    const [first = ''] = headers;
    const source = {
      workbook: at.workbook,
      sheet: at.sheet,
      cell: `${at.columns[first] ?? 'A'}${at.row}`,
    };
    findings.push(finding('values-uneven', about, source));
  }
  const rows = Array.from({ length: most }, (_, index) =>
    declared.map(([field], place): Cell => {
      const own = values.get(field);
      return own?.[index] ?? own?.[0] ?? cells[place] ?? { kind: 'blank' };
    }),
  );
  return { rows, findings };
}

/** The cells that are filled, each value once; one blank cell where there is none. */
function distinct(cells: readonly Cell[]): readonly Cell[] {
  const seen = new Set<string>();
  const filled = cells.filter((cell) => {
    const key = nameKey(textOf(cell));
    if (cell.kind === 'blank' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return filled.length > 0 ? filled : [{ kind: 'blank' }];
}

const textOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text.trim() : JSON.stringify(cell);
