import { type Finding, finding, type Result } from '../findings';
import type { Submission } from '../forum';
import { recordSheets } from '../sheets';
import {
  columnLetters,
  type Grid,
  type LocatedTable,
  locateTables,
  readForum,
  readMapping,
  wantedTable,
  yourHeadersOf,
} from '../workbook';

/**
 * The submissions that are there already, and what keeps their references from being known: without them an import
 * would add the same again.
 */
export function existingSubmissions(grids: readonly Grid[]): Result<readonly Submission[]> {
  const { mapping } = readMapping(grids).value;
  const { name } = recordSheets.submissions;
  const wanted = wantedTable(name, mapping.get(name), yourHeadersOf(mapping));
  const tables = grids.flatMap((grid) => locateTables(grid, wanted));
  return {
    value: readForum(grids).value.forum.submissions,
    findings: tables.flatMap(unreadRefs),
  };
}

function unreadRefs(table: LocatedTable): readonly Finding[] {
  const { grid, sheet, headerRow, lastRow, left, columns } = table;
  const unread = (row: number, column: number) => {
    const cell = `${columnLetters(column)}${row}`;
    const source = { workbook: grid.workbook, sheet: sheet.name, cell };
    return finding('import-existing-unread', { sheet: sheet.name }, source);
  };
  const column = columns.get('ref');
  if (column === undefined) return [unread(headerRow, left)];
  return [...sheet.rows].flatMap(([row, cells]) => {
    const kind = cells.get(column)?.kind;
    const isUnread = kind === 'error' || kind === 'uncalculated';
    return isUnread && row > headerRow && row <= lastRow ? [unread(row, column)] : [];
  });
}
