import { readFileSync } from 'node:fs';
import { checkedRules, checksPage, slipsFound } from '../../templates/sources/checks/checksPage';

test('docs/checks.md is current', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

test('it has every check', () => {
  expect(slipsFound().map(({ rule }) => rule)).toEqual(checkedRules);
});

test('no finding says an undefined value, and each has its sheet and cell', () => {
  for (const { message, remedy, source } of slipsFound()) {
    expect(`${message} ${remedy}`).not.toMatch(/undefined|NaN|\[object/);
    expect(source?.sheet).toBeDefined();
    expect(source?.cell).toMatch(/^[A-Z]+\d+$/);
  }
});
