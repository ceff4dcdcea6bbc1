import { nameKey } from '../forum';
import { declaredColumn } from './declaredColumn';
import type { Export, Role, UnderstoodQuestion } from './exportModel';
import { submissionFields } from './guessFields';

/** What somebody says of a column: its header or the header's cell, and the declared column, or nothing to leave it out. */
export interface Chosen {
  readonly yours: string;
  readonly column: string | undefined;
}

/** An export with columns as somebody chose them; what was chosen for a column or field that is not there comes back. */
export function withRoles(
  own: Export,
  chosen: readonly Chosen[],
): { readonly value: Export; readonly unknown: readonly Chosen[] } {
  const unknown: Chosen[] = [];
  const roles = new Map<UnderstoodQuestion, Role>();
  for (const one of chosen) {
    const questions = own.columns.filter((question) => isMeant(question, one.yours));
    const field = submissionFields.find(
      (name) => nameKey(declaredColumn(name).header) === nameKey(one.column ?? ''),
    );
    const isKnown = questions.length > 0 && (one.column === undefined || field !== undefined);
    if (!isKnown) unknown.push(one);
    for (const question of isKnown ? questions : []) {
      roles.set(question, field ? roleOf(question, field) : { kind: 'left out' });
    }
  }
  const columns = own.columns.map((question) => {
    const role = roles.get(question);
    return role ? { ...question, role, isSure: true, reason: 'as you said' } : question;
  });
  return { value: { ...own, columns }, unknown };
}

const isMeant = ({ yourColumn, label, cell }: UnderstoodQuestion, yours: string): boolean =>
  [yourColumn, label, cell].some((name) => nameKey(name) === nameKey(yours));

/** A column of a series stays in it. */
const roleOf = (
  { role }: UnderstoodQuestion,
  field: Extract<Role, { kind: 'idea' }>['field'],
): Role => (role.kind === 'idea' ? { ...role, field } : { kind: 'respondent', field });
