import type { RawValue } from './rawWorkbook';

/** What Excel would take for a formula, number, date, error or truth if it were typed. */
const readOtherwise =
  /^(?:['=+\-@#(.%£$€]|\p{N}|true$|false$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A value as it is given to Excel so that the cell holds just that: texts are kept from being read as anything else. */
export function typedValue(value: RawValue | null): RawValue {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return readOtherwise.test(value) ? `'${value}` : value;
}
