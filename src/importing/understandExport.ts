import { finding, type Result } from '../findings';
import type { Cell } from '../sheets';
import type { Grid } from '../workbook';
import { columnValue } from './columnValue';
import { consentTo, isConsentQuestion } from './consentTo';
import { dateOrderOf } from './dateOrder';
import { declaredColumn } from './declaredColumn';
import { exportColumns } from './exportColumns';
import type { Export, ExportColumn, Role, UnderstoodQuestion } from './exportModel';
import { type FoundExport, findExport, headerKey } from './findExport';
import { type Answers, type Guess, guessFields } from './guessFields';
import { type InSeries, ideaSeries } from './ideaSeries';

/** Rows that are looked at to understand a column. */
const mostRows = 200;

/**
 * Finds the answers in a workbook, and what each column is for: by the source's own headers, by series of questions,
 * and else as columns of any team's table are understood. What is not sure is to be asked.
 */
export function understandExport(grid: Grid): Result<Export | undefined> {
  const found = findExport(grid);
  if (!found) {
    const about = { file: grid.workbook };
    const source = { workbook: grid.workbook };
    return { value: undefined, findings: [finding('import-not-known', about, source)] };
  }
  const { source, sheet } = found;
  const { columns, firstRow, row } = exportColumns(found);
  const rows = [...sheet.rows].filter(([number]) => number >= firstRow).map(([, cells]) => cells);
  const questions = understandColumns(found, columns, rows);
  const value: Export = {
    workbook: grid.workbook,
    serialsFrom: grid.dates1904 ? 1904 : 1900,
    sheet,
    source: source?.name,
    channel: source?.channel,
    refsFromTimes: source?.refsFromTimes ?? false,
    headerRow: row,
    firstRow,
    columns: questions,
    dateOrder: dateOrderOf(questions, rows),
  };
  return { value, findings: [] };
}

type Rows = readonly ReadonlyMap<number, Cell>[];

function understandColumns(
  { source }: FoundExport,
  columns: readonly ExportColumn[],
  rows: Rows,
): readonly UnderstoodQuestion[] {
  const keys = new Set(columns.map(({ yourColumn }) => headerKey(yourColumn)));
  const fixed = new Map(
    columns.flatMap((column): readonly (readonly [ExportColumn, Role])[] => {
      const role = source?.roleOf(headerKey(column.yourColumn), keys);
      return role ? [[column, role]] : [];
    }),
  );
  const open = columns.filter((column) => !fixed.has(column));
  const series = ideaSeries(open);
  const guesses = guessFields(answersOf(columns, fixed, series, rows));
  const taken = new Set([...fixed.values()].flatMap((role) => ('field' in role ? role.field : [])));
  const questions = columns.map((column): UnderstoodQuestion => {
    const role = fixed.get(column);
    const values = rows.slice(0, mostRows).flatMap((cells) => columnValue(cells, column) ?? []);
    if (role) return questionOf(column, role, true, `as ${source?.name} writes it`, values);
    const one = series.get(column);
    const first = one ? firstOf(series, one.key) : column;
    const guess = guesses.get(first?.columns[0] ?? 0);
    const isNew = guess !== undefined && (!taken.has(guess.field) || guess.field === 'name');
    return asksConsent(column, values) && (!guess || guess.field === 'mayPublish')
      ? questionOf(
          column,
          { kind: 'respondent', field: 'mayPublish' },
          true,
          'asks what may be published',
          values,
        )
      : fromGuess(column, one, isNew ? guess : undefined, values);
  });
  return hasIdeas(questions) ? questions : questions.map(ofRespondent);
}

/** Whether a series holds ideas, and not only several themes or topics of the one idea. */
function hasIdeas(questions: readonly UnderstoodQuestion[]): boolean {
  const has = (kind: Role['kind'], field: string) =>
    questions.some(({ role }) => role.kind === kind && 'field' in role && role.field === field);
  return has('idea', 'submission') || (has('idea', 'topic') && !has('respondent', 'submission'));
}

function ofRespondent(question: UnderstoodQuestion): UnderstoodQuestion {
  const { role } = question;
  if (role.kind !== 'idea') return question;
  return { ...question, role: { kind: 'respondent', field: role.field } };
}

/** Whether a column holds answers to a question about publishing, all of which can be told. */
const asksConsent = ({ yourColumn }: ExportColumn, values: readonly string[]): boolean =>
  isConsentQuestion(yourColumn) &&
  values.length > 0 &&
  values.every((value) => consentTo(yourColumn, value) !== undefined);

/** A column as its guess says; sentences that nothing is made of are words that somebody sent, and are asked. */
function fromGuess(
  column: ExportColumn,
  series: InSeries | undefined,
  guess: Guess | undefined,
  values: readonly string[],
): UnderstoodQuestion {
  if (!guess && !holdsSentences(values)) {
    return questionOf(column, { kind: 'left out' }, true, 'nothing was made of it', values);
  }
  const field = guess?.field ?? 'submission';
  const isSure = guess?.isSure ?? false;
  const reason = guess?.reason ?? 'holds sentences';
  const isOfIdea = ['submission', 'topic', 'theme', 'subTheme'].includes(field);
  return series && isOfIdea
    ? questionOf(column, { kind: 'idea', field, number: series.number }, isSure, reason, values)
    : questionOf(column, { kind: 'respondent', field }, isSure, reason, values);
}

function questionOf(
  column: ExportColumn,
  role: Role,
  isSure: boolean,
  reason: string,
  values: readonly string[],
): UnderstoodQuestion {
  const isOpen = 'field' in role && !declaredColumn(role.field).personal;
  return {
    ...column,
    role,
    isSure,
    reason,
    samples: isOpen ? [...new Set(values)].slice(0, 3) : [],
  };
}

function answersOf(
  columns: readonly ExportColumn[],
  fixed: ReadonlyMap<ExportColumn, Role>,
  series: ReadonlyMap<ExportColumn, InSeries>,
  rows: Rows,
): readonly Answers[] {
  const seen = new Set<string>();
  return columns.flatMap((column): readonly Answers[] => {
    const role = fixed.get(column);
    const one = series.get(column);
    if (role && !('field' in role)) return [];
    const name = role ? `field ${role.field}` : one && `series ${one.key}`;
    if (name !== undefined && seen.has(name)) return [];
    if (name !== undefined) seen.add(name);
    const [at = 0] = column.columns;
    const values = rows.slice(0, mostRows).map((cells): Cell | undefined => {
      if (column.columns.length === 1) return cells.get(at);
      const text = columnValue(cells, column);
      return text === undefined ? undefined : { kind: 'text', text };
    });
    const header = one?.label ?? column.label;
    return [{ column: at, header, ...(role && { known: role.field }), values }];
  });
}

const firstOf = (
  series: ReadonlyMap<ExportColumn, InSeries>,
  key: string,
): ExportColumn | undefined => [...series].find(([, one]) => one.key === key)?.[0];

/** Whether most values are longer than a name or a choice. */
function holdsSentences(values: readonly string[]): boolean {
  const long = values.filter((value) => value.split(/\s+/).length >= 8);
  return values.length > 0 && long.length >= values.length / 2;
}
