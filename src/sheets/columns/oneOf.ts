import type { Problem } from '../../findings';
import { nameKey } from '../../forum';
import { type Column, column, type Declared, type Reading } from '../column';
import { nearest } from './nearest';
import { read, readAs } from './readText';

/** Other words for the values of a list. */
type Aliases<V extends string> = Readonly<Record<string, V>>;

/** How bad a value is that is not in the list. */
type Strictness = 'error' | 'warning';

/** A column with a closed list of values, known in any case and with any spaces and dashes. */
export function oneOf<V extends string>(
  declared: Declared,
  values: readonly V[],
  {
    aliases,
    otherwise,
    blank,
  }: {
    readonly aliases?: Aliases<V>;
    readonly otherwise: Strictness;
    /** What a blank cell counts as. */
    readonly blank?: V;
  },
): Column<V> {
  const known = knownValues(values, aliases);
  return column({ width: 18, ...declared }, { kind: 'one of', values }, (cell) =>
    readAs<V>(cell, declared.header, blank, (typed) =>
      find(typed, known, values, declared.header, otherwise),
    ),
  );
}

/** A column that holds several values of a closed list, parted by commas, semicolons, slashes or lines. */
export function severalOf<V extends string>(
  declared: Declared,
  values: readonly V[],
): Column<readonly V[]> {
  const known = knownValues(values, undefined);
  return column({ width: 22, ...declared }, { kind: 'suggested', values }, (cell) =>
    readAs<readonly V[]>(cell, declared.header, [], (typed) => {
      const readings = typed
        .split(/[,;/\n&]|\band\b/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => find(part, known, values, declared.header, 'warning'));
      return {
        value: readings.flatMap(({ value }) => value ?? []),
        problems: readings.flatMap(({ problems }) => problems),
      };
    }),
  );
}

function knownValues<V extends string>(
  values: readonly V[],
  aliases: Aliases<V> | undefined,
): ReadonlyMap<string, V> {
  return new Map([
    ...Object.entries<V>(aliases ?? {}).map(([alias, value]) => [nameKey(alias), value] as const),
    ...values.map((value) => [nameKey(value), value] as const),
  ]);
}

function find<V extends string>(
  typed: string,
  known: ReadonlyMap<string, V>,
  values: readonly V[],
  header: string,
  otherwise: Strictness,
): Reading<V> {
  const value = known.get(nameKey(typed));
  if (value !== undefined) return read(value);
  const about = { column: header, value: typed, nearest: nearest(typed, values), values };
  const problem: Problem =
    otherwise === 'error'
      ? { rule: 'value-not-in-list', about }
      : { rule: 'value-not-expected', about };
  return { value: undefined, problems: [problem] };
}
