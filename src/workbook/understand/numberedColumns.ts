import type { TheirColumn } from './comparedColumns';

/** A column, or several that are numbered alike: "Theme 1", "Theme 2". */
export interface NumberedColumns {
  /** The first, headed without its number where there are more. */
  readonly first: TheirColumn;
  readonly more: readonly TheirColumn[];
}

/** Puts columns together that differ by a number at the end alone. */
export function numberedColumns(columns: readonly TheirColumn[]): readonly NumberedColumns[] {
  const groups = new Map<string, TheirColumn[]>();
  for (const column of columns) {
    const key = column.group === undefined ? baseOf(column.text).toLowerCase() : column.header;
    const own = groups.get(key) ?? [];
    groups.set(key, [...own, column]);
  }
  return [...groups.values()].flatMap((group): readonly NumberedColumns[] => {
    const [first, ...more] = group;
    const isNumbered = group.every(({ text }) => numbered.test(text));
    if (!first || !isNumbered || more.length === 0) {
      return group.map((one) => ({ first: one, more: [] }));
    }
    return [{ first: { ...first, text: baseOf(first.text) }, more }];
  });
}

const numbered = /\s*[(#]?\b(\d{1,2})\)?$/;
const baseOf = (text: string): string => text.replace(numbered, '').trim();
