import { dateFromIso } from '../forum';
import type { Column } from '../sheets';
import { listName } from './setUpList';
import type { AreaPlan, EntryRule } from './setUpPlan';

/** What a column, or a setting, asks of the cells in its area. */
export function areaOf(
  { header, help, entry }: Pick<Column<unknown>, 'header' | 'help' | 'entry'>,
  cells: Pick<AreaPlan, 'column' | 'firstRow' | 'lastRow'>,
): AreaPlan {
  return {
    ...cells,
    format: entry.kind === 'date' ? 'date' : 'general',
    rule: ruleOf(entry),
    message: { title: header, text: help },
  };
}

function ruleOf(entry: Column<unknown>['entry']): EntryRule {
  switch (entry.kind) {
    case 'text':
    case 'long text':
      return { kind: 'anything' };
    case 'whole number':
      return { kind: 'whole number', minimum: entry.minimum };
    case 'date': {
      const earliest = dateFromIso('2000-01-01');
      return earliest === undefined ? { kind: 'anything' } : { kind: 'date', earliest };
    }
    case 'one of':
      return { kind: 'list', values: entry.values, isClosed: true };
    case 'suggested':
      return { kind: 'list', values: entry.values, isClosed: false };
    case 'from sheet':
      return {
        kind: 'named list',
        list: listName(entry.sheet, entry.header),
        sheet: entry.sheet,
      };
  }
}
