import type { RawValue } from './rawWorkbook';

/**
 * What Excel would take for a formula, number, date or error if it were typed, in whatever language it is shown: a word
 * before a number may be the name of a month.
 */
const readOtherwise = /^(?:['=+\-@#(.%\p{Sc}]|\p{N}|\p{L}{3,12}\.?[ \-/]*\p{N})/u;

/** Excel's words for true and false in the languages of the countries of the partnership. */
const truths: ReadonlySet<string> = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar sand falsk sant usann sann tosi ' +
    'epätosi prawda fałsz pravda nepravda igaz hamis adevărat doğru yanlış истина ложь істина хибність fals'
  ).split(' '),
);

const isReadOtherwise = (text: string): boolean =>
  readOtherwise.test(text) || truths.has(text.toLowerCase());

/** A value as it is given to Excel so that the cell holds just that: texts are kept from being read as anything else. */
export function typedValue(value: RawValue | null): RawValue {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return isReadOtherwise(value) ? `'${value}` : value;
}
