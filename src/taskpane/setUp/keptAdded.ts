import type { Added, Additions } from '../../workbook/live';

// What was added can be taken out again until Excel closes: each button of the ribbon opens the pane anew, so it is kept
// beside the pane. It holds names and what set-up sheets hold when they are new, nothing of the team's.

const keyOf = (workbook: string): string => `forum-papers-added ${workbook}`;

/** Keeps what setting up has added to a workbook; undefined forgets it. */
export function keepAdded(workbook: string, added: Added | undefined): void {
  try {
    if (added) window.sessionStorage.setItem(keyOf(workbook), JSON.stringify(added));
    else window.sessionStorage.removeItem(keyOf(workbook));
  } catch {
    // Storage may be closed to pages in frames: then it is known until the pane is left.
  }
}

/** What was added to a workbook. */
export function keptAdded(workbook: string): Added | undefined {
  try {
    return addedIn(JSON.parse(window.sessionStorage.getItem(keyOf(workbook)) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Whether the workbook still has all that was added: none of it is missing. */
export function isStillThere(added: Added, missing: Additions): boolean {
  const sheets = new Set(missing.sheets.map(({ name }) => name));
  const columns = new Set(
    missing.columns.flatMap(({ table, columns: own }) =>
      own.map(({ column }) => `${table} ${column.header}`),
    ),
  );
  return (
    added.sheets.every(({ name }) => !sheets.has(name)) &&
    added.columns.every(({ table, header }) => !columns.has(`${table} ${header}`))
  );
}

/** Reads what was stored, which an older version of the pane may have. */
function addedIn(stored: unknown): Added | undefined {
  if (!isRecord(stored)) return undefined;
  const sheets = rowsOf(stored['sheets'], 'name', 'cells');
  const columns = rowsOf(stored['columns'], 'table', 'header');
  const lists = stored['lists'];
  return sheets && columns && Array.isArray(lists) && lists.every((one) => typeof one === 'string')
    ? { sheets, columns, lists }
    : undefined;
}

function rowsOf<K extends string>(
  rows: unknown,
  ...names: readonly K[]
): readonly Readonly<Record<K, string>>[] | undefined {
  const hasAll = (row: unknown): row is Readonly<Record<K, string>> =>
    isRecord(row) && names.every((name) => typeof row[name] === 'string');
  return Array.isArray(rows) && rows.every(hasAll) ? rows : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
