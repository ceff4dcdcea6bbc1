import type { Problem } from '../../findings';
import { dayOf, monthOf, yearOf } from '../../forum';
import type { Cell } from '../cell';
import type { Reading } from '../column';
import { cleanText } from './cleanText';

const nothing: Reading<string> = { value: undefined, problems: [] };

const months =
  'January February March April May June July August September October November December';

/** The text of a cell, cleaned; undefined where there is none. Problems name the column and quote nothing. */
export function readText(cell: Cell, column: string): Reading<string> {
  switch (cell.kind) {
    case 'blank':
      return nothing;
    case 'text':
      return readTyped(cell.text, column);
    case 'number':
      return { value: String(cell.number), problems: [] };
    case 'boolean':
      return { value: cell.boolean ? 'TRUE' : 'FALSE', problems: [] };
    case 'date': {
      const month = months.split(' ')[monthOf(cell.date) - 1];
      return { value: `${dayOf(cell.date)} ${month} ${yearOf(cell.date)}`, problems: [] };
    }
    case 'error':
      return problem({ rule: 'cell-error', about: { column, code: cell.code } });
    case 'uncalculated':
      return problem({ rule: 'formula-without-result', about: { column } });
  }
}

const problem = (one: Problem): Reading<string> => ({ value: undefined, problems: [one] });

function readTyped(typed: string, column: string): Reading<string> {
  const { text, hadControlCharacters, mayBeCut } = cleanText(typed);
  const problems: Problem[] = [];
  if (hadControlCharacters) problems.push({ rule: 'control-characters', about: { column } });
  if (mayBeCut) problems.push({ rule: 'text-may-be-cut', about: { column } });
  return { value: text === '' ? undefined : text, problems };
}

/** Reads a cell's text and makes a value of it; a blank cell gives `whenBlank`. */
export function readAs<V>(
  cell: Cell,
  column: string,
  whenBlank: V | undefined,
  make: (text: string) => Reading<V>,
): Reading<V> {
  const { value: text, problems } = readText(cell, column);
  if (text === undefined) return { value: whenBlank, problems };
  const made = make(text);
  return problems.length === 0
    ? made
    : { value: made.value, problems: [...problems, ...made.problems] };
}

/** A value about which there is nothing to say. */
export const read = <V>(value: V): Reading<V> => ({ value, problems: [] });
