import type { Box } from '../box';
import type { HostObject } from '../hostObject';
import type { OpenBook, OpenSheet } from '../openBook';

const accept = () => {};

/** The look of a range. Of it only the protection is kept: the rest changes nothing that is read. */
export function rangeFormat(_book: OpenBook, sheet: OpenSheet, box: Box): HostObject {
  const first = sheet.cells.getCell(box.row + 1, box.column + 1);
  return {
    name: 'RangeFormat',
    writes: {
      ColumnWidth: accept,
      WrapText: accept,
      VerticalAlignment: accept,
      HorizontalAlignment: accept,
    },
    leads: {
      Protection: () => ({
        name: 'FormatProtection',
        values: { locked: () => first.protection?.locked ?? true },
      }),
      Fill: () => ({ name: 'RangeFill', writes: { Color: accept } }),
      Font: () => ({ name: 'RangeFont', writes: { Color: accept, Bold: accept } }),
    },
  };
}
