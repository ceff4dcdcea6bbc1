import { nameKey } from '../forum';
import type { Header } from './headerRow';

/** What finding a declared column in a row of headers needs. */
export interface HeaderNames {
  readonly field: string;
  readonly header: string;
  readonly synonyms: readonly string[];
  /** The headers that the team says it uses, before any other. */
  readonly yours?: readonly string[];
}

/** The key of a header as typed: without units, marks and line breaks that teams add. */
export const headerKey = (text: string): string =>
  nameKey(text.replace(/[*:?]+\s*$/, '').replace(/\s+/g, ' '));

/** The keys of a header, the one that says most first: those with its group, and its own. */
export function headerKeys({ text, group }: Header): readonly string[] {
  const own = headerKey(text);
  if (group === undefined) return [own];
  const above = headerKey(group);
  return [...new Set([`${above}: ${own}`, `${above} ${own}`, `${own} ${above}`, own])];
}

/**
 * Which column holds which field: by the team's own header, else by header, else by synonym. Of columns with one
 * header the first that is not hidden counts.
 */
export function matchHeaders(
  headers: ReadonlyMap<number, Header>,
  declared: readonly HeaderNames[],
  hidden: ReadonlySet<number> = new Set(),
): ReadonlyMap<string, number> {
  const columnsByKey = new Map<string, number>();
  const inOrder = [...headers].sort(
    ([one], [other]) => Number(hidden.has(one)) - Number(hidden.has(other)) || one - other,
  );
  // A key with its group says more than one without, so all of those come first.
  for (const isLast of [false, true]) {
    for (const [column, header] of inOrder) {
      const keys = headerKeys(header);
      for (const key of isLast ? keys.slice(-1) : keys.slice(0, -1)) {
        if (key !== '' && !columnsByKey.has(key)) columnsByKey.set(key, column);
      }
    }
  }
  const found = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, name: string) => {
    const column = columnsByKey.get(headerKey(name));
    if (column === undefined || found.has(field) || taken.has(column)) return;
    found.set(field, column);
    taken.add(column);
  };
  for (const { field, yours = [] } of declared) for (const own of yours) take(field, own);
  for (const { field, header } of declared) take(field, header);
  for (const { field, synonyms } of declared) for (const synonym of synonyms) take(field, synonym);
  return found;
}
