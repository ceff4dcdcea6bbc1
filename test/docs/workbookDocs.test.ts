import { readFileSync } from 'node:fs';
import { rowLimit, workbookLimits } from '../../src/workbook/limits';
import { workbookDocs } from '../../templates/sources/workbookDocs';

test('docs/workbook.md is current', () => {
  expect(readFileSync('docs/workbook.md', 'utf8')).toBe(workbookDocs());
});

test('docs/limits.md states the limits that hold', () => {
  const limits = readFileSync('docs/limits.md', 'utf8');
  expect(limits).toContain(`${workbookLimits.bytes / 1024 / 1024} MB`);
  expect(limits).toContain(`${rowLimit / 1000},000 rows`);
  expect(limits).toContain(`${workbookLimits.parts / 1000},000 parts`);
});
