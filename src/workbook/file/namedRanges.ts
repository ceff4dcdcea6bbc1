import { childOf, childrenOf, type Element } from '../../ooxml';
import type { NamedRange } from '../grid';
import { rangeOf } from '../rangeOf';

/** The ranges of several rows that a workbook has names for, by sheet. Names for Excel's own use are left out. */
export function namedRanges(workbook: Element): ReadonlyMap<string, readonly NamedRange[]> {
  const list = childOf(workbook, 'definedNames');
  const found = new Map<string, NamedRange[]>();
  for (const element of list ? childrenOf(list, 'definedName') : []) {
    const name = element.getAttribute('name') ?? '';
    const [, quoted, plain, reference = ''] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(element.textContent ?? '') ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const range = rangeOf(reference);
    if (sheet === undefined || !range || range.bottom === range.top || name.startsWith('_'))
      continue;
    found.set(sheet, [...(found.get(sheet) ?? []), { name, range }]);
  }
  return found;
}
