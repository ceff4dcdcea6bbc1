import { type Finding, finding, type Source } from '../findings';
import type { Cell } from '../sheets';
import { columnLetters } from '../workbook';
import { cellText } from './cellText';
import { columnValue } from './columnValue';
import { consentTo } from './consentTo';
import { dayFirst } from './dateOrder';
import { declaredColumn } from './declaredColumn';
import type { DateOrder, Export, SubmissionField, UnderstoodQuestion } from './exportModel';

/** The values of one field, or the idea of a number. */
export type Values = Readonly<Partial<Record<SubmissionField, string>>>;

/** What a respondent said, apart from the ideas, and each idea by its number. */
export interface AnswerRow {
  readonly values: Values;
  readonly ideas: ReadonlyMap<number, Values>;
  /** The text of the time stamp as typed. */
  readonly stamp: string;
  readonly isWithdrawn: boolean;
  readonly findings: readonly ((ref: string) => Finding)[];
}

/** The most that a cell can hold. */
const longest = 32_767;

/** Reads a row of answers. */
export function answerRow(
  own: Export,
  row: number,
  cells: ReadonlyMap<number, Cell>,
  order: DateOrder,
): AnswerRow {
  const findings: ((ref: string) => Finding)[] = [];
  const values: Partial<Record<SubmissionField, string>> = {};
  const ideas = new Map<number, Partial<Record<SubmissionField, string>>>();
  let stamp = '';
  let isWithdrawn = false;
  let texts = 0;
  // Ideas outside a series are counted after those in it.
  const before = Math.max(
    0,
    ...own.columns.map(({ role }) => (role.kind === 'idea' ? role.number : 0)),
  );
  const isNumbered = before > 0 || own.columns.filter(({ role }) => isText(role)).length > 1;
  for (const question of own.columns) {
    const { role } = question;
    const text = columnValue(cells, question);
    if (isText(role)) texts += 1;
    if (role.kind === 'left out' || text === undefined) continue;
    if (role.kind === 'withdrawn') {
      isWithdrawn ||= /^(withdrawn|true|yes)$/i.test(text);
      continue;
    }
    const at = sourceOf(own, question, row);
    if (role.field === 'received') stamp ||= text;
    const cell = cells.get(question.columns[0] ?? 0);
    const value = fieldValue(role.field, text, cell, question.yourColumn, own, order);
    if (typeof value !== 'string') {
      if (value.rule !== undefined) {
        const { rule } = value;
        findings.push((ref) => finding(rule, { ref }, at));
      }
      continue;
    }
    if (value.length > longest) findings.push((ref) => finding('import-text-cut', { ref }, at));
    const outside = isNumbered && isText(role) ? before + texts : undefined;
    const number = role.kind === 'idea' ? role.number : outside;
    const target = number === undefined ? values : (ideas.get(number) ?? {});
    if (number !== undefined) ideas.set(number, target);
    target[role.field] = joined(role.field, target[role.field], value.slice(0, longest));
  }
  return { values, ideas, stamp, isWithdrawn, findings };
}

/** Whether a column holds a whole idea of the respondent, outside a series. */
const isText = (role: UnderstoodQuestion['role']): boolean =>
  role.kind === 'respondent' && role.field === 'submission';

export const sourceOf = (
  { workbook, sheet }: Export,
  { columns }: Pick<UnderstoodQuestion, 'columns'>,
  row: number,
): Source => ({ workbook, sheet: sheet.name, cell: `${columnLetters(columns[0] ?? 1)}${row}` });

function joined(field: SubmissionField, before: string | undefined, value: string): string {
  if (before === undefined) return value;
  if (field === 'received' || field === 'ref') return before;
  return `${before}${field === 'name' ? ' ' : '; '}${value}`;
}

type NoValue = { readonly rule?: 'import-consent-unclear' | 'import-date-unclear' };

/** A value as it is typed into Submissions; a finding's rule where it can't be told. */
function fieldValue(
  field: SubmissionField,
  text: string,
  cell: Cell | undefined,
  question: string,
  { serialsFrom, source }: Export,
  order: DateOrder,
): string | NoValue {
  const column = declaredColumn(field);
  const read = (own: Cell) => column.read(own, { serialsFrom });
  switch (field) {
    case 'received': {
      const typed: Cell =
        cell?.kind === 'text'
          ? { kind: 'text', text: dayFirst(text, order) }
          : (cell ?? { kind: 'blank' });
      const { value } = read(typed);
      return typeof value === 'string' ? value : { rule: 'import-date-unclear' };
    }
    case 'mayPublish': {
      const meant = consentTo(question, text);
      if (meant !== undefined) return meant;
      const { value } = read({ kind: 'text', text });
      return typeof value === 'string' ? value : { rule: 'import-consent-unclear' };
    }
    case 'relevant': {
      const { value } = read({ kind: 'text', text });
      return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : {};
    }
    case 'email':
    case 'name':
      return source === 'Microsoft Forms' && /^anonymous$/i.test(text) ? {} : text;
    case 'theme':
    case 'subTheme':
    case 'topic':
    case 'sector':
      // Microsoft Forms ends each of several choices with a semicolon.
      return text.replace(/;\s*/g, '; ').replace(/[;\s]+$/, '');
    case 'ref':
    case 'channel':
    case 'organisation':
    case 'submission':
      return text;
  }
}

/** Whether a row holds anything at all. */
export const isFilled = (cells: ReadonlyMap<number, Cell>): boolean =>
  [...cells.values()].some((cell) => cellText(cell) !== undefined);
