import { join } from 'node:path';
import { type Grid, type UnderstoodTable, understand } from '../../../src/workbook';
import {
  cellOf,
  type LabelledTable,
  labelledTables,
} from '../../../templates/sources/headers/labelledTables';

/**
 * Tables by writers who saw neither the product nor what its models were fitted to, and that they are never fitted to. In the
 * third to the fifth file a second reader labelled each column on their own; where the two differ, either is right, and so is
 * asking. All but the fifth were looked at while the models were made, and how much a column may say for a sheet was chosen by
 * how many of all these tables are found, so they flatter a little.
 */
const tables = labelledTables(join(__dirname, 'unseenTables'));

function gridOf({ name, rows }: LabelledTable): Grid {
  const cells = rows.map((row, at) => {
    const filled = row.flatMap((value, column) => {
      const cell = cellOf(value);
      return cell ? [[column + 1, cell] as const] : [];
    });
    return [at + 1, new Map(filled)] as const;
  });
  const sheet = {
    name: 'Sheet1',
    hidden: false,
    rows: new Map(cells),
    tables: [],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { workbook: `${name}.xlsx`, dates1904: false, sheets: [sheet] };
}

/** What was made of a column: right or wrong without a question, or asked, or left out though it is one of ours. */
function verdict(
  table: UnderstoodTable | undefined,
  at: string,
  is: string | readonly string[] | null,
) {
  const found = table?.columns.find(({ cell }) => cell === at);
  const isSure = table?.isSure === true && found?.isSure === true;
  if (Array.isArray(is)) return !isSure || is.includes(found?.column) ? 'right' : 'wrong';
  if (!found) return is === null ? 'right' : 'left out';
  if (!isSure) return 'asked';
  return found.column === is ? 'right' : 'wrong';
}

const letter = (at: number): string => String.fromCharCode('A'.charCodeAt(0) + at);

describe('tables that nobody saw', () => {
  const results = tables.map((one) => {
    const found = understand(gridOf(one)).find(({ sheet }) => sheet === one.is);
    const columns = (one.rows[0] ?? []).map((header, at) => ({
      where: `${one.name}: ${header}`,
      is: verdict(found, `${letter(at)}1`, one.columns[String(header)] ?? null),
    }));
    return { name: one.name, isFound: found !== undefined, columns };
  });
  const columns = results.flatMap((one) => one.columns);

  test('are 189, of 1,837 columns, and all but 2 at most are found as the sheets that they are', () => {
    expect([tables.length, columns.length]).toEqual([189, 1837]);
    expect(results.filter(({ isFound }) => !isFound).length).toBeLessThanOrEqual(2);
  });

  test('at least 93 columns in 100 are right without a question, and at most 1 in 200 is wrong without one', () => {
    const share = (is: string) => columns.filter((one) => one.is === is).length / columns.length;
    expect(share('right')).toBeGreaterThanOrEqual(0.93);
    expect(share('wrong')).toBeLessThanOrEqual(0.005);
  });
});
