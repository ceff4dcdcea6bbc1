import { nameKey } from '../../forum';
import { type Cell, type Column, recordSheets } from '../../sheets';
import type { Grid } from '../grid';
import { isMark } from '../isMark';
import type { MonthFields } from '../markedMonths';
import { type Assignment, assignColumns } from './assignColumns';
import type { DeclaredColumn } from './comparedColumns';

import { oddsWithout } from './headers/headerChances';
import { headerLook } from './headers/headerLook';
import { headerWords } from './headers/headerWords';
import { markColumns } from './markColumns';
import { type MonthMarks, monthMarks } from './monthMarks';
import { type NumberedColumns, numberedColumns } from './numberedColumns';
import { overlap, type Region, regionsOf } from './regions';

/** A declared sheet as a team's tables are held against it. */
export interface DeclaredSheet {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly columns: readonly DeclaredColumn[];
  readonly headings: string | undefined;
  readonly several: readonly string[];
  readonly months: MonthFields | undefined;
}

const declaredSheets: readonly DeclaredSheet[] = Object.values(recordSheets).map((sheet) => {
  const { name, synonyms, columns, headings } = sheet;
  const several: readonly string[] = sheet.several ?? [];
  const { months } = sheet;
  return {
    name,
    names: new Set([name, ...synonyms].map(nameKey)),
    columns: Object.entries<Column<unknown>>(columns).map(([field, column]) => ({
      sheet: name,
      field,
      column,
    })),
    headings,
    several,
    months,
  };
});

/** A part of a sheet as a declared sheet. */
export interface Candidate {
  readonly region: Region;
  readonly declared: DeclaredSheet;
  readonly columns: readonly NumberedColumns[];
  readonly assignment: Assignment;
  /** Columns headed by months, with marks below. */
  readonly months: readonly MonthMarks[];
  readonly score: number;
}

/** A candidate that was chosen, and whether no other comes near. */
export interface Chosen extends Candidate {
  readonly isSure: boolean;
}

/** From here on a pair of columns tells of a sheet; how many of them it takes. */
const telling = 0.7;
const leastTelling = 2;
/** Of the words of a row of headers at least half are words of headers. */
const leastHeaderness = 0.5;
/** From these odds on a column speaks for a sheet as much as one can (natural logarithm). */
const clearOdds = 8;
/** Tables that lack most columns of their sheet are tables of it all the same. */
const leeway = 2;
/** How far another table or sheet must stay behind. */
const lead = 0.15;

/**
 * Chooses which of a workbook's tables serve as which declared sheets, by headers and by what stands below them. Each
 * declared sheet is found once, where it fits best, and again in tables with the same headers. With a sheet's name, only
 * tables of that one are looked for.
 */
export function chooseTables(grid: Grid, only?: string): readonly Chosen[] {
  const sought = declaredSheets.filter(({ name }) => only === undefined || name === only);
  const candidates = grid.sheets
    .filter(({ name }) => nameKey(name) !== 'mapping')
    .flatMap((sheet) => regionsOf(sheet))
    .flatMap((region) => candidatesOf(grid, region, sought))
    .sort((one, other) => other.score - one.score);
  const taken: Candidate[] = [];
  for (const one of candidates) {
    const isTaken = taken.some(
      (other) =>
        overlap(other.region, one.region) ||
        (other.declared === one.declared && !isAlike(other.region, one.region)),
    );
    if (!isTaken) taken.push(one);
  }
  return taken
    .map((one) => ({ ...one, isSure: !hasRival(one, candidates, taken) }))
    .sort((one, other) => placeIn(grid, one) - placeIn(grid, other));
}

/** Tables of the same kind are read in the order in which they stand: a sheet a month. */
const placeIn = (grid: Grid, { region }: Candidate): number =>
  grid.sheets.indexOf(region.sheet) + region.headerRow / 1e7;

function candidatesOf(
  grid: Grid,
  region: Region,
  sought: readonly DeclaredSheet[],
): readonly Candidate[] {
  const columns = numberedColumns(region.columns);
  const serialsFrom = grid.dates1904 ? 1904 : 1900;
  const headerness = headernessOf(region);
  if (headerness < leastHeaderness) return [];
  return sought.flatMap((declared) => {
    const assignment = assignColumns(
      columns.map(({ first }) => first),
      declared.columns,
      serialsFrom,
    );
    const { assigned } = assignment;
    const months = monthsOf(declared, region, assignment);
    const told = assigned.filter(({ confidence }) => confidence >= telling).length;
    if (told + Math.min(months.length, 1) < leastTelling) return [];
    const odds = assigned.reduce((sum, own) => sum + Math.min(clearOdds, own.odds), 0);
    // Months give the first day and the last.
    const fit = (odds + oddsWithout(declared.name)) / clearOdds + (months.length > 0 ? 2 : 0);
    const score =
      headerness * Math.max(0, fit + leeway) +
      marksOf(declared, region, assignment) +
      named(region.sheet.name, declared);
    return [{ region, declared, columns, assignment, months, score }];
  });
}

/** What columns of marks tell of a sheet whose themes may stand so, and in no column of their own. */
function marksOf(
  { name, columns: own, several }: DeclaredSheet,
  { columns }: Region,
  { assigned }: Assignment,
): number {
  const isMarked = several.includes('theme') && own.some(({ field }) => field === 'theme');
  if (!isMarked || assigned.some(({ declared }) => declared.field === 'theme')) return 0;
  const taken = new Set(assigned.map(({ theirs }) => theirs.column));
  const free = columns.filter(({ column }) => !taken.has(column));
  return markColumns(name, free, new Set()).columns.length > 0 ? 1 : 0;
}

/** The columns of months with marks, of a sheet to whose days they tell, unless columns of their own do. */
function monthsOf(
  { months }: DeclaredSheet,
  { columns }: Region,
  { assigned }: Assignment,
): readonly MonthMarks[] {
  if (!months || assigned.some(({ declared }) => declared.field === months.first)) return [];
  const taken = new Set(assigned.map(({ theirs }) => theirs.column));
  return monthMarks(columns.filter(({ column }) => !taken.has(column)));
}
/**
 * How much a row looks like headers rather than values, from 0 to 1: rows of values are none, however well one of them
 * would fit. Columns of marks are headed by values, such as themes or months.
 */
function headernessOf({ columns }: Region): number {
  const plain = columns.filter(({ cells }) => cells.length === 0 || !cells.every(isMarkOrNot));
  const looks = plain.map(({ text }) => headerLook(text));
  return looks.reduce((sum, one) => sum + one, 0) / Math.max(1, looks.length);
}

const isMarkOrNot = (cell: Cell): boolean => isMark(cell) !== undefined;

/** What the rows of a declared sheet are called. */
const rowNames: Readonly<Record<string, string>> = {
  Agenda: 'item slide agenda running order',
  People: 'person people speaker contact attendee',
  Commitments: 'commitment pledge',
  Themes: 'theme area',
  Submissions: 'submission input contribution feedback comment message entry idea',
  Assessments: 'theme assessment rating scoring',
  Stages: 'stage step activity task milestone timeline',
  Responses: 'response answer decision',
};

/** How much a sheet's name says for a declared sheet: all, or something with a word of its rows. */
function named(name: string, { name: declared, names }: DeclaredSheet): number {
  if (names.has(nameKey(name))) return 2;
  const words = headerWords(name);
  return headerWords(rowNames[declared] ?? '').some((own) => words.includes(own)) ? 0.5 : 0;
}

/** Whether two tables have the same headers: one sheet a month, or a theme. */
const isAlike = (one: Region, other: Region): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every(({ header }) =>
    other.columns.some((column) => nameKey(column.header) === nameKey(header)),
  );

/** Whether the same table could be another sheet nearly as well, or another table the same sheet. */
function hasRival(
  one: Candidate,
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
): boolean {
  return candidates.some((other) => {
    if (other === one || other.score <= one.score - lead) return false;
    if (taken.includes(other)) return false;
    if (other.region === one.region) {
      // A sheet that another table fits better is not in question.
      return !taken.some((own) => own.declared === other.declared && own.score > other.score);
    }
    return (
      other.declared === one.declared && !taken.some((own) => overlap(own.region, other.region))
    );
  });
}
