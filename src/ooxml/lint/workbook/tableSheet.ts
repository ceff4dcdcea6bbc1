import { descendantsOf, type Element } from '../../xml';
import type { LintedPackage, LintedPart } from '../rule';

/** An Excel table with the sheet it stands on. */
export interface SheetTable extends LintedPart {
  readonly sheet: Element | undefined;
}

/** All tables of a workbook. */
export function tablesOf({ roots, relationships }: LintedPackage): readonly SheetTable[] {
  const sheets = roots('spreadsheetml.worksheet+xml');
  return roots('spreadsheetml.table+xml').map((table) => ({
    ...table,
    sheet: sheets.find(({ part }) =>
      relationships(part).some(({ target }) => target === table.part),
    )?.root,
  }));
}

/** The columns of a table, by name, in their order. */
export const columnNames = (table: Element): readonly string[] =>
  descendantsOf(table, 'tableColumn').map((column) => column.getAttribute('name') ?? '');
