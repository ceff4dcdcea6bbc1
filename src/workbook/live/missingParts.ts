import type { Grid } from '../grid';
import { type LocatedTable, locateTables } from '../locateTable';
import { readMapping } from '../mapping';
import { filledCells, listName } from '../setUpList';
import type { ListPlan, TablePlan, WorkbookPlan } from '../setUpPlan';
import { wantedTable } from '../wantedTable';
import type { Additions, ColumnsAddition } from './additions';

/**
 * What a workbook lacks of a plan: whole sheets, columns of tables that are there, and the lists that these
 * refer to. A team's own sheet that serves as a planned one counts as that. Columns of plain ranges are left.
 */
export function missingParts(grid: Grid, plan: WorkbookPlan): Additions {
  const mapping = readMapping([grid]).value.mapping;
  const tables = plan.sheets.flatMap((sheet) => (sheet.kind === 'table' ? [sheet] : []));
  const parts = tables.map((table) => ({
    table,
    there: locateTables(grid, wantedTable(table.name, mapping.get(table.name)))[0],
  }));
  const sheets = parts.flatMap(({ table, there }) => (there ? [] : [table]));
  const columns = parts.flatMap(({ table, there }) => (there ? missingColumns(table, there) : []));
  const referred = new Set(
    [
      ...sheets.flatMap(({ areas }) => areas),
      ...columns.flatMap((one) => one.columns.flatMap(({ area }) => area ?? [])),
    ].flatMap(({ rule }) => (rule.kind === 'named list' ? [rule.list] : [])),
  );
  const lists = plan.lists.filter(({ name }) => referred.has(name));
  return {
    sheets,
    columns,
    lists: lists.map((list) => listFor(list, parts)),
    dates1904: grid.dates1904,
  };
}

function missingColumns(plan: TablePlan, there: LocatedTable): readonly ColumnsAddition[] {
  const { sheet, headerRow, left } = there;
  const table = sheet.tables.find(({ range }) => range.top === headerRow && range.left === left);
  if (!table) return [];
  const columns = wantedTable(plan.name).declared.flatMap(({ field }, index) => {
    const column = plan.columns[index];
    if (!column || there.columns.has(field)) return [];
    return [
      {
        column,
        area: plan.areas.find((area) => area.column === index + 1),
        colours: plan.colours.filter((colour) => colour.column === index + 1),
      },
    ];
  });
  return columns.length > 0 ? [{ sheet: sheet.name, table: table.name, columns }] : [];
}

interface Part {
  readonly table: TablePlan;
  readonly there: LocatedTable | undefined;
}

/** A list of a sheet that is there already begins where its column stands in it. */
function listFor(list: ListPlan, parts: readonly Part[]): ListPlan {
  for (const { table, there } of parts) {
    const index = table.columns.findIndex(
      ({ header }) => listName(table.name, header) === list.name,
    );
    const field = wantedTable(table.name).declared[index]?.field;
    const column = field === undefined ? undefined : there?.columns.get(field);
    if (!there || column === undefined) continue;
    const { sheet, headerRow } = there;
    const first = headerRow + 1;
    return { ...list, formula: filledCells(sheet.name, column, first, first + 999) };
  }
  return list;
}
