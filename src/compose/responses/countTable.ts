import { bold, plain, type Table, type TableCell } from '../../outline';
import type { Wording } from '../../wording';

/** A row of a table of counts. */
export type CountRow = readonly [what: string, count: number];

/** A table of counts whose last row is their sum, so that a reader can check it. */
export function countTable(
  wording: Wording,
  {
    description,
    what,
    count,
    total,
  }: Readonly<Record<'description' | 'what' | 'count' | 'total', string>>,
  rows: readonly CountRow[],
): Table {
  const sum = rows.reduce((all, [, value]) => all + value, 0);
  return {
    kind: 'table',
    description,
    columns: [
      { header: what, share: 75, align: 'left' },
      { header: count, share: 25, align: 'right' },
    ],
    rows: [
      ...rows.map(([name, value]) => [textCell(name), textCell(wording.responses.number(value))]),
      [{ paragraphs: [bold(total)] }, { paragraphs: [bold(wording.responses.number(sum))] }],
    ],
  };
}

/** A cell of plain text. */
export const textCell = (text: string): TableCell => ({ paragraphs: [plain(text)] });
