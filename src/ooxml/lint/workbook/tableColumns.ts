import type { Found, LintRule } from '../rule';
import { headerCells } from './headerCells';
import { rangeOf } from './range';
import { columnNames, tablesOf } from './tableSheet';

/** A table's columns are called what its header cells say, each by a name of its own (ECMA-376-1, 18.5.1.3). */
export const tableColumns: LintRule = {
  name: 'table-columns',
  look: (linted) =>
    tablesOf(linted).flatMap(({ part, root, sheet }): readonly Found[] => {
      const range = rangeOf(root.getAttribute('ref') ?? '');
      if (!range || !sheet) return [{ part, fault: 'stands on no sheet' }];
      const names = columnNames(root);
      const cells = headerCells(linted, sheet, range);
      const lower = names.map((name) => name.toLowerCase());
      return [
        ...(names.length === cells.length
          ? []
          : [{ part, fault: `has ${names.length} names for ${cells.length} columns` }]),
        ...names
          .filter((name, index) => name !== cells[index])
          .map((name) => ({ part, fault: `calls a column "${name}" that its header does not` })),
        ...names
          .filter((_, index) => lower.indexOf(lower[index] ?? '') !== index)
          .map((name) => ({ part, fault: `has the column "${name}" twice` })),
      ];
    }),
};
