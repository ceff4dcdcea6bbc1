import type { LintRule } from '../rule';
import { rangeOf } from './range';
import { tablesOf } from './tableSheet';

/** Every table has a row below its header: an empty one corrupts the file (exceljs 2678). */
export const tableRows: LintRule = {
  name: 'table-rows',
  look: (linted) =>
    tablesOf(linted).flatMap(({ part, root }) => {
      const range = rangeOf(root.getAttribute('ref') ?? '');
      const others = ['headerRowCount', 'totalsRowCount'].reduce(
        (sum, name) =>
          sum + Number(root.getAttribute(name) ?? (name === 'headerRowCount' ? '1' : '0')),
        0,
      );
      const rows = range ? range.bottom - range.top + 1 - others : 0;
      return rows > 0 ? [] : [{ part, fault: 'is an empty table' }];
    }),
};
