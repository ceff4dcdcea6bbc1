import type { Worksheet } from 'exceljs';
import { type Box, boxOf } from '../box';
import { collection, type HostObject } from '../hostObject';
import type { OpenBook, OpenSheet } from '../openBook';
import { rangeObject } from './range';
import { tableCollection } from './table';

/** What is told of nothing but by the book itself: that it listens is enough. */
const listening = {
  _RegisterDataChangedEvent: () => null,
  _UnregisterDataChangedEvent: () => null,
  _RegisterSelectionChangedEvent: () => null,
  _UnregisterSelectionChangedEvent: () => null,
};

export function worksheetCollection(book: OpenBook): HostObject {
  return collection(
    'WorksheetCollection',
    () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    {
      leads: { Add: (name) => worksheetObject(book, book.addSheet(String(name))) },
      does: {
        ...listening,
        _RegisterAddedEvent: () => null,
        _UnregisterAddedEvent: () => null,
        _RegisterDeletedEvent: () => null,
        _UnregisterDeletedEvent: () => null,
      },
    },
  );
}

function worksheetObject(book: OpenBook, sheet: OpenSheet): HostObject {
  const range = (box: Box) => rangeObject(book, sheet, box);
  const { cells } = sheet;
  return {
    name: 'Worksheet',
    values: {
      id: () => sheet.id,
      name: () => cells.name,
      visibility: () =>
        ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[cells.state],
    },
    leads: {
      Protection: () => ({
        name: 'WorksheetProtection',
        values: { protected: () => sheet.isProtected },
      }),
      FreezePanes: () => ({ name: 'WorksheetFreezePanes', does: { FreezeRows: () => null } }),
      Tables: () => tableCollection(book, () => [sheet]),
      GetRange: (address) => range(boxOf(String(address))),
      GetRangeByIndexes: (...args) => {
        const [row = 0, column = 0, rows = 1, columns = 1] = args.map(Number);
        return range({ row, column, rows, columns });
      },
      GetUsedRangeOrNullObject: () => {
        const used = usedBox(cells);
        return used ? range(used) : null;
      },
    },
    does: {
      ...listening,
      Activate: () => book.select(sheet, boxOf('A1')),
      Delete: () => book.deleteSheet(sheet),
    },
  };
}

/** The cells that hold a value. */
function usedBox(sheet: Worksheet): Box | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  sheet.eachRow((row, number) => {
    row.eachCell((_, column) => {
      top = Math.min(top, number);
      bottom = Math.max(bottom, number);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  return bottom === 0
    ? undefined
    : { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}
