import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateFromIso } from '../../../src/forum';
import type { Cell } from '../../../src/sheets';

/** A table as an office keeps it, with what each of its columns is. */
export interface LabelledTable {
  readonly name: string;
  /** The declared sheet that it serves as. */
  readonly is: string;
  /** The headers and then the rows; "date:2023-05-18" is a date of Excel's. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** By header the declared column; null for what is none, several where a careful colleague would ask. */
  readonly columns: Readonly<Record<string, string | readonly string[] | null>>;
}

/** The tables in a folder of .json files. */
export function labelledTables(folder: string): readonly LabelledTable[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file): readonly LabelledTable[] =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    );
}

/** A value of such a table as a cell; undefined where it is blank. */
export function cellOf(value: string | number | null | undefined): Cell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', number: value };
  const date = dateFromIso(value.replace(/^date:/, ''));
  return value.startsWith('date:') && date ? { kind: 'date', date } : { kind: 'text', text: value };
}
