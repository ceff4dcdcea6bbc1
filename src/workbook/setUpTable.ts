import type { Placed } from '../forum';
import { blank, type Column, type Sheet } from '../sheets';
import { areaOf } from './setUpArea';
import { decisionLooks, ratingLooks } from './setUpLooks';
import { type ColourPlan, lastRow, type TablePlan } from './setUpPlan';
import { type TypedRow, typedCell } from './typedRow';

const looks = Object.entries({ ...ratingLooks, ...decisionLooks });

/** The plan of a declared sheet, with rows where there are any and one empty row where there are none. */
export function setUpTable<Row extends Placed>(
  sheet: Sheet<Row>,
  rows: readonly TypedRow<Row>[],
): TablePlan {
  const declared = Object.entries<Column<unknown>>(sheet.columns);
  const columns = declared.map(([, column]) => column);
  const cells = rows.map((row) => {
    const values = new Map<string, string | number | undefined>(Object.entries(row));
    return declared.map(([field, { entry }]) => typedCell(entry, values.get(field)));
  });
  return {
    kind: 'table',
    name: sheet.name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    // A table without a row makes Excel say that the file is damaged.
    rows: cells.length > 0 ? cells : [columns.map(() => blank)],
    areas: columns.map((column, index) =>
      areaOf(column, { column: index + 1, firstRow: 2, lastRow }),
    ),
    colours: columns.flatMap((column, index) => coloursOf(column, index + 1)),
  };
}

/** The colours of the ratings and decisions that a column's list holds. */
function coloursOf({ entry }: Column<unknown>, column: number): readonly ColourPlan[] {
  if (entry.kind !== 'one of') return [];
  return looks
    .filter(([value]) => entry.values.includes(value))
    .map(([value, look]) => ({ column, value, look }));
}
