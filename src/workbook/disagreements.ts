import { type Finding, finding } from '../findings';
import {
  type AgendaItem,
  type Commitment,
  cellOf,
  nameKey,
  type Person,
  Personal,
  type Placed,
  type Response,
  refName,
  type Stage,
} from '../forum';
import type { Column, Sheet } from '../sheets';

/** What tells a row from the others of its sheet; undefined where nothing does. */
export type KeyOf<Row> = (row: Row) => readonly (string | number | undefined)[] | undefined;

/** Of the sheets whose repeated rows no check tells of. */
export const rowKeys = {
  agenda: (({ part, item, kind, title }) => [part, item, kind, title]) satisfies KeyOf<AgendaItem>,
  people: (({ name }) => [name]) satisfies KeyOf<Person>,
  // Two with one number are told of by it.
  commitments: (({ plan, number, title }) =>
    number === undefined ? [plan, title] : undefined) satisfies KeyOf<Commitment>,
  stages: (({ phase, stage, kind }) => [phase, stage, kind]) satisfies KeyOf<Stage>,
  responses: (({ refs, proposal }) => [
    proposal,
    ...refs.map(refName).sort(),
  ]) satisfies KeyOf<Response>,
};

/**
 * The rows of a sheet that stand in two workbooks and do not agree: one of the two holds another value, or a value where
 * the other is blank. Names both cells.
 */
export function disagreements<Row extends Placed>(
  rows: readonly Row[],
  { name, columns }: Sheet<Row>,
  keyOf: KeyOf<Row>,
): readonly Finding[] {
  const firsts = new Map<string, Row>();
  return rows.flatMap((row): readonly Finding[] => {
    const parts = keyOf(row);
    if (!parts) return [];
    const key = JSON.stringify(parts.map((part) => nameKey(String(part ?? ''))));
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, row);
      return [];
    }
    if (first.at.workbook === row.at.workbook) return [];
    const [field, column] = differing(first, row, Object.entries<Column<unknown>>(columns)) ?? [];
    if (field === undefined || !column) return [];
    const other = cellOf(first.at, field);
    const about = { sheet: name, column: column.header, other };
    return [finding('rows-disagree', about, cellOf(row.at, field))];
  });
}

/** The first column in which two rows hold different values, or else in which one of them is blank. */
function differing<Row extends Placed>(
  one: Row,
  other: Row,
  columns: readonly (readonly [string, Column<unknown>])[],
): readonly [string, Column<unknown>] | undefined {
  const [ones, others] = [one, other].map((row) => new Map<string, unknown>(Object.entries(row)));
  const differ = columns.filter(([field]) => !isSame(ones?.get(field), others?.get(field)));
  const isBlank = ([field]: readonly [string, unknown]) =>
    ones?.get(field) === undefined || others?.get(field) === undefined;
  return differ.find((column) => !isBlank(column)) ?? differ[0];
}

const isSame = (one: unknown, other: unknown): boolean =>
  one instanceof Personal
    ? Personal.areSame(one, other)
    : JSON.stringify(one) === JSON.stringify(other);
