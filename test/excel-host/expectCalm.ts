import type { OpenExcel } from '.';
import { undeclared } from './declared';

/** What a whole session must leave behind: nothing unknown asked of Excel, no stranger asked, nothing thrown. */
export function expectCalm(excel: OpenExcel): void {
  expect(excel.failures).toEqual([]);
  expect(excel.strangers).toEqual([]);
  expect(excel.used.size).toBeGreaterThan(10);
  expect(undeclared(excel.used)).toEqual([]);
}
