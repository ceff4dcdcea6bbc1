import { type Finding, finding } from '../findings';
import type { RowSource } from '../forum';
import type { Cell, Sheet } from '../sheets';
import { columnLetters } from './columnLetters';
import type { MoreColumn } from './fieldColumns';
import type { DeclaredField } from './headerFindings';
import { isMark } from './isMark';
import { firstDay, lastDay, type Month, monthNamed, monthNumber, monthText } from './monthNamed';

/** Which fields of a sheet marks below months give. */
export type MonthFields = NonNullable<Sheet<never>['months']>;

/** A column headed by a month. */
export interface MonthColumn {
  readonly column: number;
  readonly month: Month;
}

/** The columns of marks that mean months, and those that mean anything else. */
export function partMonths(
  more: readonly MoreColumn[],
  fields: MonthFields | undefined,
): { readonly months: readonly MonthColumn[]; readonly others: readonly MoreColumn[] } {
  const months: MonthColumn[] = [];
  const others: MoreColumn[] = [];
  for (const one of more) {
    const isFirst = fields !== undefined && one.field === fields.first;
    const month = isFirst && one.means !== undefined ? monthNamed(one.means) : undefined;
    if (month) months.push({ column: one.column, month });
    else others.push(one);
  }
  return {
    months: months.sort((one, other) => monthNumber(one.month) - monthNumber(other.month)),
    others,
  };
}

/**
 * A row's cells with the days that marks below months give: from the first marked month's first day to the last one's
 * last, in words too. What stands in cells of its own wins.
 */
export function withMonths(
  declared: readonly DeclaredField[],
  cells: readonly Cell[],
  months: readonly MonthColumn[],
  fields: MonthFields,
  {
    at,
    cellAt,
  }: { readonly at: RowSource; readonly cellAt: (row: number, column: number) => Cell },
): { readonly cells: readonly Cell[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const source = (column: number) => ({
    workbook: at.workbook,
    sheet: at.sheet,
    cell: `${columnLetters(column)}${at.row}`,
  });
  const marked = months.filter(({ column, month }) => {
    const cell = cellAt(at.row, column);
    const isMarked = isMark(cell);
    if (isMarked === undefined) {
      const value = cell.kind === 'text' ? cell.text : cell.kind;
      findings.push(finding('mark-not-known', { column: monthText(month), value }, source(column)));
    }
    return isMarked === true;
  });
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return { cells, findings };
  const between = months.filter(
    ({ month }) =>
      monthNumber(month) >= monthNumber(first.month) &&
      monthNumber(month) <= monthNumber(last.month),
  );
  if (between.length > marked.length) {
    const about = { first: monthText(first.month), last: monthText(last.month) };
    findings.push(finding('months-with-gap', about, source(first.column)));
  }
  const given = new Map<string, Cell>([
    [fields.first, dayCell(firstDay(first.month))],
    [fields.last, dayCell(lastDay(last.month))],
    [fields.shown, { kind: 'text', text: spanText(first.month, last.month) }],
  ]);
  const filled = cells.map((cell, index): Cell => {
    const [field = ''] = declared[index] ?? [];
    return cell.kind === 'blank' ? (given.get(field) ?? cell) : cell;
  });
  return { cells: filled, findings };
}

const dayCell = (date: ReturnType<typeof firstDay>): Cell =>
  date === undefined ? { kind: 'blank' } : { kind: 'date', date };

/** "Jun 2023", "Jun–Aug 2023", "Nov 2023–Jan 2024". */
function spanText(first: Month, last: Month): string {
  if (monthNumber(first) === monthNumber(last)) return monthText(first);
  const start = monthText(first);
  return `${first.year === last.year ? start.slice(0, 3) : start}–${monthText(last)}`;
}
