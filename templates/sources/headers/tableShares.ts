import { textOf } from '../../../src/workbook/understand/contentLikeness';
import { lookOf, shapeOf } from '../../../src/workbook/understand/valueShape';
import { cellOf, type LabelledTable } from './labelledTables';

/** What tables of a sheet tell: how many there are, and of each column in how many it is and what its values look like. */
export interface TableShares {
  readonly tables: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly looks: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts the columns of tables, and the looks of what stands in them; what is none of ours by the name given for it. */
export function tableShares(tables: readonly LabelledTable[], none: string): TableShares {
  const columns = new Map<string, number>();
  const looks = new Map<string, Map<string, number>>();
  for (const { rows, columns: is } of tables) {
    const [headers = [], ...below] = rows;
    headers.forEach((header, at) => {
      const label = is[String(header)] ?? none;
      if (typeof label !== 'string') return;
      columns.set(label, (columns.get(label) ?? 0) + 1);
      const cells = below.flatMap((row) => cellOf(row[at]) ?? []);
      const texts = cells.map(textOf);
      const look = lookOf({ texts, shape: shapeOf(cells, texts) });
      const own = looks.get(label) ?? new Map<string, number>();
      looks.set(label, own.set(look, (own.get(look) ?? 0) + 1));
    });
  }
  return { tables: tables.length, columns, looks };
}
