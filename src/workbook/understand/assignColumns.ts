import { bestMatching } from './bestMatching';
import { type ColumnOdds, columnOdds } from './columns/columnOdds';
import type { DeclaredColumn, TheirColumn } from './comparedColumns';

/** A column of a team's table as a declared one. */
export interface Assigned extends ColumnOdds {
  readonly theirs: TheirColumn;
  readonly declared: DeclaredColumn;
}

/** The columns of a table as declared ones, and which of them can be taken without asking. */
export interface Assignment {
  readonly assigned: readonly Assigned[];
  /** Whether a column is sure in itself, and nothing else comes near. */
  readonly isSure: (one: Assigned) => boolean;
}

/** From here on a choice is taken without asking: every other is a tenth as likely at most. As odds. */
const sure = Math.log(10);

/** Gives each declared column at most one of a team's, so that all together are likeliest. */
export function assignColumns(
  columns: readonly TheirColumn[],
  declared: readonly DeclaredColumn[],
  serialsFrom: 1900 | 1904,
): Assignment {
  const pairs = columnOdds(columns, declared, serialsFrom);
  const weights = pairs.map((row, index) =>
    row.map(({ odds }) => Math.max(0, odds) * (columns[index]?.isHidden ? 0.5 : 1)),
  );
  const best = bestMatching(themesFirst(weights, declared));
  const assigned = columns.flatMap((theirs, row): readonly Assigned[] => {
    const own = best.columnOf[row] ?? -1;
    const [one, like] = [declared[own], pairs[row]?.[own]];
    return one && like ? [{ theirs, declared: one, ...like }] : [];
  });
  const sumWithout = (row: number, column: number) =>
    bestMatching(
      themesFirst(
        weights.map((all, index) =>
          index === row ? all.map((weight, at) => (at === column ? 0 : weight)) : all,
        ),
        declared,
      ),
    ).sum;
  const isSure = ({ theirs, declared: one, apart }: Assigned) => {
    const [row, column] = [columns.indexOf(theirs), declared.indexOf(one)];
    // Where it stands may make a choice surer, but not decide between two.
    const isBest = (pairs[row] ?? []).every((other) => other.apart <= apart);
    return isBest && best.sum - sumWithout(row, column) >= sure;
  };
  return { assigned, isSure };
}

/** Weights in which no column is a sub-theme where none is a theme but might be: a sub-theme stands below a theme. */
function themesFirst(
  weights: readonly (readonly number[])[],
  declared: readonly DeclaredColumn[],
): readonly (readonly number[])[] {
  const [theme, subTheme] = ['theme', 'subTheme'].map((field) =>
    declared.findIndex((one) => one.field === field),
  );
  const { columnOf } = bestMatching(weights);
  const row = columnOf.indexOf(subTheme ?? -1);
  const mayBeTheme = (weights[row]?.[theme ?? -1] ?? 0) > 0;
  if (row < 0 || !mayBeTheme || columnOf.includes(theme ?? -1)) return weights;
  return weights.map((all) => all.map((weight, at) => (at === subTheme ? 0 : weight)));
}
