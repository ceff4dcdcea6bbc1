import { nameKey } from '../forum';
import type { Cell } from '../sheets';

/** What finding a declared column in a row of headers needs. */
export interface HeaderNames {
  readonly field: string;
  readonly header: string;
  readonly synonyms: readonly string[];
  /** The headers that the team says it uses, before any other. */
  readonly yours?: readonly string[];
}

/** The key of a header as typed: without units, marks and line breaks that teams add. */
export function headerKey(cell: Cell | undefined): string {
  if (cell?.kind !== 'text') return '';
  return nameKey(cell.text.replace(/[*:?]+\s*$/, '').replace(/\s+/g, ' '));
}

/** Which column holds which field: by the team's own header, else by header, else by synonym. */
export function matchHeaders(
  row: ReadonlyMap<number, Cell>,
  declared: readonly HeaderNames[],
): ReadonlyMap<string, number> {
  const columnsByKey = new Map<string, number>();
  for (const [column, cell] of row) {
    const key = headerKey(cell);
    if (key !== '' && !columnsByKey.has(key)) columnsByKey.set(key, column);
  }
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, name: string) => {
    const column = columnsByKey.get(nameKey(name));
    if (column === undefined || found.has(field) || taken.has(column)) return;
    found.set(field, column);
    taken.add(column);
  };
  for (const { field, yours = [] } of declared) for (const own of yours) take(field, own);
  for (const { field, header } of declared) take(field, header);
  for (const { field, synonyms } of declared) for (const synonym of synonyms) take(field, synonym);
  return found;
}
