import { childOf, descendantsOf, type Element } from '../../xml';
import type { LintedPackage } from '../rule';
import { columnOf, type Range } from './range';

/** The texts of the cells in the first row of a range, from left to right. */
export function headerCells(
  linted: LintedPackage,
  sheet: Element,
  { top, left, right }: Range,
): readonly string[] {
  const row = descendantsOf(sheet, 'row').find((one) => one.getAttribute('r') === String(top));
  const texts = new Map(
    (row ? descendantsOf(row, 'c') : []).map((cell) => [
      columnOf((cell.getAttribute('r') ?? '').replace(/\d+$/, '')),
      textOf(linted, cell),
    ]),
  );
  return Array.from({ length: right - left + 1 }, (_, index) => texts.get(left + index) ?? '');
}

function textOf(linted: LintedPackage, cell: Element): string {
  const value = childOf(cell, 'v')?.textContent ?? '';
  if (cell.getAttribute('t') !== 's') return childOf(cell, 'is')?.textContent ?? value;
  const [strings] = linted.roots('spreadsheetml.sharedStrings+xml');
  const shared = strings && descendantsOf(strings.root, 'si')[Number(value)];
  return shared?.textContent ?? '';
}
