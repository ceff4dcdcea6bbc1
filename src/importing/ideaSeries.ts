import { nameKey } from '../forum';
import type { ExportColumn } from './exportModel';

/** A column that asks for the same of one idea after the other. */
export interface InSeries {
  /** Equal for the columns of a series. */
  readonly key: string;
  readonly number: number;
  /** Its label without the number. */
  readonly label: string;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = new RegExp(`\\b(${ordinals.join('|')})\\b`, 'i');
const counted =
  /\b(idea|proposal|suggestion|comment|commitment|topic|theme|issue|priority|recommendation|point|submission|response)\s*(?:no\.?|number|#)?\s*(\d{1,2})\b/i;
const repeated = /\s+-\s+answer (\d{1,2})$/i;
const appended = /^(.*\D)(\d{1,2})$/;

/** The columns that stand in a series: "Idea 1" and "Idea 2", "First idea" and "Second idea", a question asked again. */
export function ideaSeries(columns: readonly ExportColumn[]): ReadonlyMap<ExportColumn, InSeries> {
  const names = new Set(columns.map(({ yourColumn }) => nameKey(yourColumn)));
  const found = new Map<string, { readonly column: ExportColumn; readonly one: InSeries }[]>();
  for (const column of columns) {
    const { without, number } = numberIn(column.yourColumn, names);
    const key = nameKey(without);
    const group = found.get(key) ?? [];
    const label = numberIn(column.label, names).without;
    // A question that is asked again under the same header is counted by its place.
    group.push({ column, one: { key, number: number ?? group.length + 1, label } });
    found.set(key, group);
  }
  const series = new Map<ExportColumn, InSeries>();
  for (const group of found.values()) {
    const numbers = new Set(group.map(({ one }) => one.number));
    if (group.length < 2 || numbers.size < group.length) continue;
    for (const { column, one } of group) series.set(column, one);
  }
  return series;
}

interface Numbered {
  readonly without: string;
  readonly number?: number;
}

function numberIn(header: string, names: ReadonlySet<string>): Numbered {
  const answer = repeated.exec(header);
  if (answer) return { without: header.replace(repeated, ''), number: Number(answer[1]) };
  const word = ordinal.exec(header);
  if (word) {
    const number = ordinals.indexOf((word[1] ?? '').toLowerCase()) + 1;
    return { without: header.replace(ordinal, ''), number };
  }
  const count = counted.exec(header);
  if (count) return { without: header.replace(counted, '$1'), number: Number(count[2]) };
  // Microsoft Forms puts a number after a question that is there already.
  const [, before = '', digits] = appended.exec(header) ?? [];
  if (digits !== undefined && names.has(nameKey(before))) {
    return { without: before, number: Number(digits) };
  }
  return { without: header };
}
