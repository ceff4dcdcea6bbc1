import type { Cell } from '../sheets';
import type { DateOrder, UnderstoodQuestion } from './exportModel';

const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Which number of the dates of receipt is the day: told by the first that can only be one. */
export function dateOrderOf(
  questions: readonly UnderstoodQuestion[],
  rows: readonly ReadonlyMap<number, Cell>[],
): DateOrder {
  const columns = questions
    .filter(({ role }) => 'field' in role && role.field === 'received')
    .flatMap((question) => question.columns);
  let hasNumbers = false;
  let dayFirst = false;
  let monthFirst = false;
  for (const cells of rows) {
    for (const column of columns) {
      const cell = cells.get(column);
      const parts = cell?.kind === 'text' ? numbers.exec(cell.text.trim()) : null;
      if (!parts) continue;
      hasNumbers ||= parts[1] !== parts[3];
      dayFirst ||= Number(parts[1]) > 12;
      monthFirst ||= Number(parts[3]) > 12;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day first' : 'month first';
  return hasNumbers ? 'unclear' : 'day first';
}

/** A date as typed, with its day before its month. */
export function dayFirst(typed: string, order: DateOrder): string {
  if (order !== 'month first') return typed;
  return typed.replace(numbers, (_all, month, part, day, year) =>
    [day, month, year].join(String(part)),
  );
}
