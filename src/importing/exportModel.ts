import type { Submission } from '../forum';
import type { SheetGrid } from '../workbook';

/** A field of a submission that a column of an export can fill. */
export type SubmissionField = Exclude<keyof Submission, 'at' | 'point'>;

/** What a column of an export is for. */
export type Role =
  /** Of the respondent, whatever the number of ideas. */
  | { readonly kind: 'respondent'; readonly field: SubmissionField }
  /** Of one of the respondent's ideas; its number is the submission's point. */
  | { readonly kind: 'idea'; readonly field: SubmissionField; readonly number: number }
  /** A mark of the export's own that takes a row out, such as "withdrawn". */
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'left out' };

/** A column of an export, or several that hold the ticks of one question. */
export interface ExportColumn {
  /** Its header as it is shown: of two rows of headers, both. */
  readonly yourColumn: string;
  /** What it asks for by itself: without the question it is a part of, or the number before it. */
  readonly label: string;
  /** The header's cell. */
  readonly cell: string;
  /** Where its values stand. */
  readonly columns: readonly number[];
  /** Of several columns: all values, as of ticks, or the first that is there, as of languages. */
  readonly take: 'all' | 'first';
}

/** A column as it was understood. */
export interface UnderstoodQuestion extends ExportColumn {
  readonly role: Role;
  /** Whether it can be taken without asking. */
  readonly isSure: boolean;
  readonly reason: string;
  /** A few of its values; none of what is personal. */
  readonly samples: readonly string[];
}

/** Which number of a date such as 05/06/2023 is the day. */
export type DateOrder = 'day first' | 'month first' | 'unclear';

/** The rows of answers of a workbook, with what their columns are for. */
export interface Export {
  readonly workbook: string;
  readonly serialsFrom: 1900 | 1904;
  readonly sheet: SheetGrid;
  /** Where it comes from: "Microsoft Forms"; undefined for a table of any other kind. */
  readonly source: string | undefined;
  /** How its rows came in, for Channel. */
  readonly channel: string | undefined;
  /** Whether the time stamp stands for the reference that the export does not have. */
  readonly refsFromTimes: boolean;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly columns: readonly UnderstoodQuestion[];
  readonly dateOrder: DateOrder;
}
