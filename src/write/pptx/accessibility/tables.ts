import { childOf, descendantsOf, type Element } from '../../../ooxml';
import type { AccessibilityIssue, SlideRule } from './issue';
import { nameOf } from './shapeFacts';

/** Tables say that their first row is the header, and have neither merged nor split cells. */
export const tableIssues: SlideRule = ({ number, shapes }) =>
  shapes.flatMap((shape) =>
    descendantsOf(shape, 'a:tbl').flatMap((table): readonly AccessibilityIssue[] => {
      const issue = { slide: number, object: nameOf(shape), origin: 'slide' } as const;
      const hasHeader = childOf(table, 'a:tblPr')?.getAttribute('firstRow') === '1';
      return [
        ...(hasHeader
          ? []
          : [{ ...issue, rule: 'no header row', what: 'marks no header row' } as const]),
        ...(descendantsOf(table, 'a:tc').some(isMerged)
          ? [{ ...issue, rule: 'merged cells', what: 'has merged cells' } as const]
          : []),
      ];
    }),
  );

const isMerged = (cell: Element): boolean =>
  ['gridSpan', 'rowSpan', 'hMerge', 'vMerge'].some((key) => {
    const value = cell.getAttribute(key);
    return value !== null && value !== '' && value !== '0' && value !== '1';
  }) || ['hMerge', 'vMerge'].some((key) => cell.getAttribute(key) === '1');
