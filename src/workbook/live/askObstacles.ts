import { nameKey } from '../../forum';
import type { ListPlan } from '../setUpPlan';
import type { Additions } from './additions';
import { askReadOnly } from './askReadOnly';
import type { LiveProblem } from './live';
import { liveProblem } from './liveProblem';
import { hasExcelApi } from './runInExcel';

interface Obstacles {
  readonly problem: LiveProblem | undefined;
  /** The lists that the workbook does not name yet. */
  readonly lists: readonly ListPlan[];
}

/** Asks what stands in the way of additions; the answer can be had after a sync. */
export function askObstacles(workbook: Excel.Workbook, additions: Additions): () => Obstacles {
  const { worksheets, tables, names } = workbook;
  for (const one of [worksheets, tables, names]) one.load('items/name');
  const readOnly = askReadOnly(workbook);
  const structure = hasExcelApi('1.7') ? workbook.protection : undefined;
  structure?.load('protected');
  const changed = additions.columns.map(({ sheet, table }) => {
    const worksheet = worksheets.getItemOrNullObject(sheet);
    const { protection } = worksheet;
    protection.load('protected');
    return { sheet, table, worksheet, protection };
  });
  return () => {
    const has = (items: readonly { readonly name: string }[], wanted: string) =>
      items.some(({ name }) => nameKey(name) === nameKey(wanted));
    const wanted = additions.sheets.map(({ name }) => name);
    const sheet = wanted.find((name) => has(worksheets.items, name));
    const table = wanted.find((name) => has(tables.items, name) || has(names.items, name));
    const gone = changed.find((one) => one.worksheet.isNullObject || !has(tables.items, one.table));
    const locked = changed.find(({ protection }) => protection.protected);
    const lists = additions.lists.filter(({ name }) => !has(names.items, name));
    const problem = (): LiveProblem | undefined => {
      if (readOnly()) return liveProblem('read only');
      if (structure?.protected && wanted.length > 0) return structureProtected;
      if (sheet !== undefined) return sheetTaken(sheet);
      if (table !== undefined) return nameTaken(table);
      if (gone) return tableGone(gone.table);
      return locked && sheetProtected(locked.sheet);
    };
    return { problem: problem(), lists };
  };
}

const structureProtected = liveProblem('protected', {
  message: 'The workbook is protected, so no sheets can be added to it.',
  remedy: 'Select Review, then Protect Workbook to lift the protection, and try again.',
});

const sheetProtected = (sheet: string) =>
  liveProblem('protected', {
    message: `The sheet “${sheet}” is protected, so nothing was added.`,
    remedy: 'Select Review, then Unprotect Sheet, and try again.',
  });

const sheetTaken = (sheet: string) =>
  liveProblem('changed since', {
    message: `The workbook has a sheet “${sheet}” already, without the headers that are expected.`,
    remedy: 'Rename your sheet, or say in Mapping which of your columns are meant.',
  });

const nameTaken = (name: string) =>
  liveProblem('changed since', {
    message: `The workbook has a table or a name “${name}” already.`,
    remedy: 'Rename it under Table Design or in the Name Manager, and try again.',
  });

const tableGone = (table: string) =>
  liveProblem('not there', { message: `The table “${table}” is no longer in the workbook.` });
