import type { TablePlan } from '../setUpPlan';
import type { RawValue } from './rawWorkbook';
import { readValue } from './typedCellValue';

/** What `askContents` gives of a planned sheet as soon as it was added: its cells up to the last ones that hold a value. */
export function plannedContents({ columns, rows }: TablePlan, dates1904: boolean): string {
  const all: readonly (readonly RawValue[])[] = [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map((cell) => readValue(cell, dates1904))),
  ];
  const filled = all.map((row) => row.some((value) => value !== ''));
  return JSON.stringify([0, 0, all.slice(0, filled.lastIndexOf(true) + 1)]);
}
