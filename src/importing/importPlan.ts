import type { Finding, Source } from '../findings';
import type { Submission } from '../forum';
import type { TypedRow } from '../workbook';

/** A row to add to Submissions, and where it comes from. */
export interface AddedRow {
  readonly row: TypedRow<Submission> & { readonly ref: string };
  readonly from: Source;
}

/** What an import would add, and what it leaves out and why, with cells. */
export interface ImportPlan {
  readonly added: readonly AddedRow[];
  /** A finding a row of the export that adds nothing. */
  readonly skipped: readonly Finding[];
  /** What to look at in the rows that are added. */
  readonly findings: readonly Finding[];
}

/** What the import is told beside the export itself. */
export interface ImportChoices {
  /** Put before each reference, so that two forms that both count from 1 are told apart. */
  readonly prefix?: string;
  /** Which number of a date is the day, where the export does not tell. */
  readonly dateOrder?: 'day first' | 'month first';
}
