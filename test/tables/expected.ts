import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table of a team's, and what each of its columns is: by letter, the declared header. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly is: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that are nobody's business. */
  readonly unread: readonly string[];
  /** Columns of which a colleague would ask, with what they may be. */
  readonly ask: Readonly<Record<string, readonly string[]>>;
  /** What the answer is for some of those. */
  readonly accept?: Readonly<Record<string, string>>;
}

/** A workbook with what must be read of it. */
export interface ExpectedWorkbook {
  readonly file: string;
  readonly what: string;
  readonly tables: readonly ExpectedTable[];
  /** Records by sheet, with the fields that the workbook holds. */
  readonly forum: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export const bytesOf = (file: string): Buffer => readFileSync(join(__dirname, file));

/** The workbooks of this folder. make/make.py makes them. */
export const workbooks: readonly ExpectedWorkbook[] = JSON.parse(
  readFileSync(join(__dirname, 'expected.json'), 'utf8'),
);
