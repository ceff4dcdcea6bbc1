import { nameKey } from '../../forum';
import { columnLetters } from '../columnLetters';
import type { Grid } from '../grid';
import { monthText } from '../monthNamed';
import { recordRows } from '../recordRows';
import type { Assigned } from './assignColumns';
import { type Chosen, chooseTables } from './chooseTables';
import type { TheirColumn } from './comparedColumns';
import { markColumns } from './markColumns';
import { type UnderstoodWord, unknownWords } from './unknownWords';

/** A column of a team's own, as it was understood. */
export interface UnderstoodColumn {
  readonly yourColumn: string;
  /** The header's cell. */
  readonly cell: string;
  readonly column: string;
  /** What a mark in it means, where its cells hold marks. */
  readonly means?: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly isSure: boolean;
  readonly reason: string;
  /** A few of its values; none of a personal column. */
  readonly samples: readonly string[];
}

/** A table of a team's own, as it was understood. */
export interface UnderstoodTable {
  readonly workbook: string;
  readonly yourSheet: string;
  readonly headerRow: number;
  /** The declared sheet that it serves as. */
  readonly sheet: string;
  readonly isSure: boolean;
  readonly columns: readonly UnderstoodColumn[];
  /** Words in columns of closed lists that are in none of them. */
  readonly words: readonly UnderstoodWord[];
  /** The declared column that headings among the rows give, where there are such. */
  readonly headings?: string;
  /** Headers that nothing was made of. */
  readonly others: readonly string[];
  /** Declared columns that a row needs and no column was found for. */
  readonly missing: readonly string[];
}

/**
 * Finds which of a workbook's tables serve as which declared sheets, and which of their columns as which declared
 * ones, by headers and by what stands below them. With a declared sheet's name, only tables of that one are looked for.
 */
export function understand(grid: Grid, only?: string): readonly UnderstoodTable[] {
  const chosen = chooseTables(grid, only);
  const themes = themesIn(chosen);
  return chosen.map((one) => tableOf(grid, one, themes));
}

/** The names of the themes in a workbook's table of themes. */
const themesIn = (chosen: readonly Chosen[]): ReadonlySet<string> =>
  new Set(
    chosen
      .filter(({ declared }) => declared.name === 'Themes')
      .flatMap(({ assignment }) =>
        assignment.assigned
          .filter(({ declared }) => declared.field === 'theme')
          .flatMap(({ theirs }) => theirs.texts.map(nameKey)),
      ),
  );

function tableOf(grid: Grid, one: Chosen, themes: ReadonlySet<string>): UnderstoodTable {
  const { region, declared, columns, assignment } = one;
  const { assigned, isSure } = assignment;
  const first = assigned.map((own) => columnOf(own, own.theirs, region.headerRow, isSure(own)));
  const more = assigned.flatMap((own) => {
    const group = columns.find((all) => all.first === own.theirs);
    if (!group || !declared.several.includes(own.declared.field)) return [];
    return group.more.map((theirs) => columnOf(own, theirs, region.headerRow, isSure(own)));
  });
  const marks = [...marksOf(one, themes), ...monthColumnsOf(one)];
  const all = [...first, ...more, ...marks];
  const used = new Set(all.map(({ cell }) => cell));
  const given = headingOf(grid, one);
  const found = new Set([
    ...assigned.map((own) => own.declared.field),
    ...(marks.length > 0 ? [...(declared.months ? [declared.months.first] : ['theme'])] : []),
    ...(given === undefined ? [] : [given]),
  ]);
  const headings = declared.columns.find(({ field }) => field === given)?.column.header;
  return {
    workbook: grid.workbook,
    yourSheet: region.sheet.name,
    headerRow: region.headerRow,
    sheet: declared.name,
    isSure: one.isSure,
    columns: all.sort(
      (left, right) => numberOf(region.columns, left) - numberOf(region.columns, right),
    ),
    words: unknownWords(assigned, region, grid.dates1904 ? 1904 : 1900),
    ...(headings !== undefined && { headings }),
    others: region.columns
      .filter(({ column }) => !used.has(`${columnLetters(column)}${region.headerRow}`))
      .map(({ header }) => header),
    missing: declared.columns
      .filter(({ field, column }) => column.required && !found.has(field))
      .map(({ column }) => column.header),
  };
}

const numberOf = (columns: readonly TheirColumn[], { yourColumn }: UnderstoodColumn): number =>
  columns.findIndex(({ header }) => header === yourColumn);

function columnOf(
  { declared: { column }, confidence, reason }: Assigned,
  theirs: TheirColumn,
  headerRow: number,
  isSure: boolean,
): UnderstoodColumn {
  const samples = [...new Set(theirs.texts)].slice(0, 3);
  return {
    yourColumn: theirs.header,
    cell: `${columnLetters(theirs.column)}${headerRow}`,
    column: column.header,
    confidence: Math.round(confidence * 100) / 100,
    isSure,
    reason,
    samples: column.personal ? [] : samples,
  };
}

/** Columns headed by themes with marks below, where the themes of rows stand in no column of their own. */
function marksOf(
  { region, declared, assignment, columns }: Chosen,
  themes: ReadonlySet<string>,
): readonly UnderstoodColumn[] {
  const theme = declared.columns.find(({ field }) => field === 'theme');
  if (!theme || !declared.several.includes('theme')) return [];
  if (assignment.assigned.some((own) => own.declared === theme)) return [];
  const free = columns
    .flatMap(({ first, more }) => [first, ...more])
    .filter((own) => !assignment.assigned.some(({ theirs }) => theirs === own));
  const marked = markColumns(declared.name, free, themes);
  return marked.columns.map(({ header, text, column, texts }) => ({
    yourColumn: header,
    cell: `${columnLetters(column)}${region.headerRow}`,
    column: theme.column.header,
    means: text,
    confidence: marked.isSure ? 0.95 : 0.7,
    isSure: marked.isSure,
    reason: marked.isSure ? 'a theme, with marks below' : 'holds marks',
    samples: [...new Set(texts)].slice(0, 3),
  }));
}

/** Columns headed by months with marks below, as the days that they tell. */
function monthColumnsOf({ region, declared, months }: Chosen): readonly UnderstoodColumn[] {
  const first = declared.columns.find(({ field }) => field === declared.months?.first);
  if (!first) return [];
  return months.map(({ theirs: { header, column, texts }, month, isYearGiven }) => ({
    yourColumn: header,
    cell: `${columnLetters(column)}${region.headerRow}`,
    column: first.column.header,
    means: monthText(month),
    confidence: isYearGiven ? 0.95 : 0.7,
    isSure: isYearGiven,
    reason: 'a month, with marks below',
    samples: [...new Set(texts)].slice(0, 3),
  }));
}

/** The field that headings among the rows give, if they were read so. */
function headingOf(grid: Grid, { region, declared, assignment }: Chosen): string | undefined {
  const table = {
    ...region,
    grid,
    columns: new Map(
      assignment.assigned.map(({ theirs, declared: own }) => [own.field, theirs.column]),
    ),
    hasTotalsRow: false,
  };
  const fields = declared.columns.map(({ field, column }) => [field, column] as const);
  const { rows } = recordRows(table, fields, declared);
  return rows.find(({ heading }) => heading !== undefined)?.heading?.field;
}
