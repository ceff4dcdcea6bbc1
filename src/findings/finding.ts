/** Where something was read: a workbook's file name, a sheet's name and, where known, a cell such as "C5". */
export interface Source {
  readonly workbook: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** An error keeps the papers it concerns from being made; a warning or a note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** The kinds of paper that a finding can concern. */
export type Paper = 'deck' | 'responses';

/** Something that the user should know, with where it is and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly concerns: readonly Paper[];
  readonly source?: Source;
  /** What was probably meant, where that is known. */
  readonly instead?: Instead;
}

/** What stands in a cell, or as a part of its text, and what to type in its place. */
export interface Instead {
  readonly typed: string | number;
  readonly type: string | number;
}

/** What a stage of the pipeline gives: its value and what it found on the way. */
export interface Result<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
