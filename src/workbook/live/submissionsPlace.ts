import { type Finding, finding } from '../../findings';
import type { Submission } from '../../forum';
import { type Column, recordSheets } from '../../sheets';
import type { Grid } from '../grid';
import { type LocatedTable, locateTables } from '../locateTable';
import { readMapping, yourHeadersOf } from '../mapping';
import { recordRows } from '../recordRows';
import { listName } from '../setUpList';
import { setUpWorkbook } from '../setUpWorkbook';
import { type TypedRow, typedCell } from '../typedRow';
import { wantedTable } from '../wantedTable';
import type { Additions } from './additions';
import { missingParts } from './missingParts';
import { placeHindrance } from './placeHindrance';
import type { RowsAddition } from './rowsAddition';

/** Where new submissions go in a workbook: below those that are there, or in a sheet of their own. */
export type SubmissionsPlace =
  | {
      readonly kind: 'rows';
      /** The sheets or columns to add before the rows. */
      readonly parts: Additions;
      readonly addition: RowsAddition;
      /** What has no column, and so is not brought in. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'nowhere'; readonly why: Finding };

type Row = TypedRow<Submission>;
type Field = Exclude<keyof Submission, 'at'>;

const { submissions } = recordSheets;
const noParts = { sheets: [], columns: [], lists: [] };

/** Finds the place for new submissions in a workbook that is open in Excel. Nothing that is there is changed. */
export function submissionsPlace(grid: Grid, rows: readonly Row[]): SubmissionsPlace {
  const { mapping } = readMapping([grid]).value;
  const yourHeaders = yourHeadersOf(mapping);
  const wanted = wantedTable(submissions.name, mapping.get(submissions.name), yourHeaders);
  const there = locateTables(grid, wanted).at(-1);
  return there ? below(there, rows) : inNewSheet(grid, rows);
}

/** The fields that any of the rows fills, as declared. */
const filledFields = (rows: readonly Row[]): readonly Field[] =>
  declaredFields.filter((field) => rows.some((row) => row[field] !== undefined));

const declaredFields = Object.keys(submissions.columns).filter(
  (field): field is Field => field in submissions.columns,
);

/** A sheet for them, and Themes, to which its lists refer, where that is missing too. */
function inNewSheet(grid: Grid, rows: readonly Row[]): SubmissionsPlace {
  const themes = recordSheets.themes.name;
  const missing = missingOf(grid, [submissions.name, themes]);
  const unlisted = new Set(
    missing.columns.flatMap(({ columns }) =>
      columns.map(({ column }) => listName(themes, column.header)),
    ),
  );
  const isHad = ({ list }: { readonly list: string }) => !unlisted.has(list);
  const parts: Additions = {
    ...missing,
    columns: [],
    sheets: missing.sheets.map((sheet) => ({
      ...sheet,
      areas: sheet.areas.map((area) =>
        area.rule.kind === 'named list' && !isHad(area.rule)
          ? { ...area, rule: { kind: 'anything' } }
          : area,
      ),
    })),
    lists: missing.lists.filter(({ name }) => isHad({ list: name })),
  };
  const columns = new Map(declaredFields.map((field, index) => [field, index + 1] as const));
  const place = { sheet: submissions.name, table: submissions.name, headerRow: 1, freeRows: 1 };
  const addition = additionOf(rows, columns, {
    ...place,
    left: 1,
    right: columns.size,
    firstRow: 2,
    headers: [],
    dates1904: grid.dates1904,
  });
  return { kind: 'rows', parts, addition, findings: [] };
}

/** What the workbook lacks of some of the declared sheets. */
function missingOf(grid: Grid, names: readonly string[]): Additions {
  const notes = { kind: 'notes', name: '', heading: '', lines: [] } as const;
  const plan = setUpWorkbook({ title: '', language: 'en-GB', notes }, {});
  return missingParts(grid, {
    ...plan,
    sheets: plan.sheets.filter(({ name }) => names.includes(name)),
  });
}

function below(there: LocatedTable, rows: readonly Row[]): SubmissionsPlace {
  const { grid, sheet, headerRow, left, right, headers } = there;
  const source = { workbook: grid.workbook, sheet: sheet.name };
  const records = recordRows(there, Object.entries<Column<unknown>>(submissions.columns), {
    name: submissions.name,
    headings: submissions.headings,
  });
  const table = sheet.tables.find(({ range }) => range.top === headerRow && range.left === left);
  const why = placeHindrance(there, table, records, rows.length);
  if (why) return { kind: 'nowhere', why };
  const lacking = filledFields(rows).filter((field) => !there.columns.has(field));
  const added = table ? lacking : [];
  const columns = new Map<string, number>([
    ...there.columns,
    ...added.map((field, index) => [field, right + 1 + index] as const),
  ]);
  const headersAdded = new Set(added.map((field) => submissions.columns[field].header));
  const parts: Additions = {
    ...noParts,
    columns: missingOf(grid, [submissions.name]).columns.flatMap((one) => {
      const some = one.columns.filter(({ column }) => headersAdded.has(column.header));
      return some.length > 0 && one.table === table?.name ? [{ ...one, columns: some }] : [];
    }),
    dates1904: grid.dates1904,
  };
  const firstRow = 1 + Math.max(headerRow, ...records.rows.map(({ row }) => row));
  const end = table ? table.range.bottom - (table.hasTotalsRow ? 1 : 0) : firstRow - 1;
  const addition = additionOf(rows, columns, {
    sheet: sheet.name,
    ...(table && { table: table.name }),
    left,
    right: right + added.length,
    headerRow,
    headers: [...headers].flatMap(([column]) => {
      const cell = sheet.rows.get(headerRow)?.get(column);
      return cell?.kind === 'text' ? [{ column, text: cell.text }] : [];
    }),
    firstRow,
    freeRows: table ? end - firstRow + 1 : rows.length,
    dates1904: grid.dates1904,
  });
  const findings = (table ? [] : lacking).map((field) => {
    const column = submissions.columns[field].header;
    return finding('import-column-lacking', { sheet: sheet.name, column }, source);
  });
  return { kind: 'rows', parts, addition, findings };
}

function additionOf(
  rows: readonly Row[],
  columns: ReadonlyMap<string, number>,
  place: Omit<RowsAddition, 'columns' | 'rows'>,
): RowsAddition {
  const written = filledFields(rows).flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  return {
    ...place,
    columns: written.map(({ column }) => column),
    rows: rows.map((row) =>
      written.map(({ field }) => typedCell(submissions.columns[field].entry, row[field])),
    ),
  };
}
