import { understand } from '../../../src/workbook';
import { gridOf, sheetOf } from '../gridOf';
import type { TeamTable } from './teams';

/** What was made of one column of a team's table. */
export interface Outcome {
  readonly yourSheet: string;
  readonly header: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
  readonly isSure: boolean;
  readonly confidence: number;
  readonly reason: string;
}

/** What was made of each column of tables; each table stands in a workbook of its own. */
export function outcomes(tables: readonly TeamTable[]): readonly Outcome[] {
  return tables.flatMap(({ yourSheet, sheet, columns, rows }) => {
    const headers = columns.map(([header]) => header);
    const [first] = understand(gridOf(sheetOf(yourSheet, [headers, ...rows])));
    const table = first?.sheet === sheet ? first : undefined;
    return columns.map(([header, expected]) => {
      const own = table?.columns.find(({ yourColumn }) => yourColumn === header);
      return {
        yourSheet,
        header,
        expected,
        found: own?.column ?? (first && !table ? `(${first.sheet})` : undefined),
        isSure: own?.isSure === true,
        confidence: own?.confidence ?? 0,
        reason: own?.reason ?? '',
      };
    });
  });
}

/** Right without a question: read as it is meant, or left alone where it is none of ours. */
export const isRight = ({ expected, found, isSure }: Outcome): boolean =>
  expected === undefined ? found === undefined : found === expected && isSure;

/** Wrong without a question: taken for what it is not, and nobody asked. */
export const isWrong = ({ expected, found, isSure }: Outcome): boolean =>
  isSure && found !== expected;
