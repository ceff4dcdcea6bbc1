import { collection, ExcelError, type HostObject } from '../hostObject';
import type { OpenBook } from '../openBook';
import { rangeObject } from './range';
import { tableCollection } from './table';
import { worksheetCollection } from './worksheet';

/** A workbook as Office.js sees it: what the pane asks for, and nothing else. */
export function workbookObject(book: OpenBook): HostObject {
  return {
    name: 'Workbook',
    values: {
      name: () => book.name,
      readOnly: () => book.isReadOnly,
      autoSave: () => book.savesItself,
    },
    does: {
      CreateAndOpenWorkbook: (base64) =>
        book.created.push(new Uint8Array(Buffer.from(String(base64), 'base64'))),
    },
    leads: {
      Worksheets: () => worksheetCollection(book),
      Tables: () => tableCollection(book, () => book.sheets),
      Names: () => namedItems(book),
      Protection: () => ({
        name: 'WorkbookProtection',
        values: { protected: () => book.isStructureProtected },
      }),
      GetActiveCell: () => {
        const { sheet, box } = book.selection ?? {};
        if (!sheet || !box) throw new ExcelError('ItemNotFound');
        return rangeObject(book, sheet, { ...box, rows: 1, columns: 1 });
      },
      Functions: () => ({
        name: 'Functions',
        leads: {
          // Only DATE(2000,1,1) is asked.
          Date: () => ({
            name: 'FunctionResult',
            values: {
              value: () => 36_526 - (book.dates1904 ? 1462 : 0),
              error: () => '',
            },
          }),
        },
      }),
    },
  };
}

function namedItems(book: OpenBook): HostObject {
  const items = () =>
    book.names.map(
      (one): HostObject => ({
        name: 'NamedItem',
        values: { name: () => one.name, formula: () => `=${one.formula}` },
        does: {
          Delete: () => {
            book.names = book.names.filter((other) => other !== one);
          },
        },
      }),
    );
  return collection('NamedItemCollection', items, {
    leads: {
      Add: (name, formula) => {
        const added = { name: String(name), formula: String(formula).replace(/^=/, '') };
        if (book.names.some((one) => one.name === added.name)) {
          throw new ExcelError('ItemAlreadyExists');
        }
        book.names.push(added);
        return items().at(-1) ?? null;
      },
    },
  });
}
