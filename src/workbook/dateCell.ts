import { dateFromIso } from '../forum';
import type { Cell } from '../sheets';

/** The cell of a point in time, read as UTC. Dates lose their time of day; a time of day alone is text. */
export function dateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return { kind: 'error', code: '#VALUE!' };
  const iso = value.toISOString();
  const date = dateFromIso(iso.slice(0, 10));
  // A time of day alone is counted from the last days of 1899.
  return date && value.getUTCFullYear() >= 1900
    ? { kind: 'date', date }
    : { kind: 'text', text: iso.slice(11, 16) };
}
