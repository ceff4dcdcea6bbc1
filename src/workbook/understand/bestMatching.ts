/** A choice of pairs of rows and columns, each at most once, and the sum of their weights. */
export interface Matching {
  /** For each row its column, or -1. */
  readonly columnOf: readonly number[];
  readonly sum: number;
}

/**
 * The choice with the largest sum of weights (the Hungarian method on costs, with potentials). Weights are 0 or more;
 * a pair of weight 0 is none.
 */
export function bestMatching(weights: readonly (readonly number[])[]): Matching {
  const rows = weights.length;
  const width = weights[0]?.length ?? 0;
  const columns = Math.max(width, rows);
  const cost = (row: number, column: number) => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const at = (list: readonly number[], index: number) => list[index] ?? 0;
  for (let row = 1; row <= rows; row += 1) {
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Array<number>(columns + 1).fill(0);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = at(rowOf, column);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let one = 1; one <= columns; one += 1) {
        if (used[one]) continue;
        const reduced = cost(current, one) - at(rowPotential, current) - at(columnPotential, one);
        if (reduced < (least[one] ?? 0)) {
          least[one] = reduced;
          before[one] = column;
        }
        if ((least[one] ?? 0) < delta) {
          delta = least[one] ?? 0;
          next = one;
        }
      }
      for (let one = 0; one <= columns; one += 1) {
        if (used[one]) {
          rowPotential[at(rowOf, one)] = at(rowPotential, at(rowOf, one)) + delta;
          columnPotential[one] = at(columnPotential, one) - delta;
        } else least[one] = (least[one] ?? 0) - delta;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(before, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  let sum = 0;
  for (let column = 1; column <= width; column += 1) {
    const row = at(rowOf, column);
    const weight = weights[row - 1]?.[column - 1] ?? 0;
    if (row === 0 || weight <= 0) continue;
    columnOf[row - 1] = column - 1;
    sum += weight;
  }
  return { columnOf, sum };
}
