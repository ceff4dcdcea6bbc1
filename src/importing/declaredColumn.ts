import { type Column, recordSheets } from '../sheets';
import type { SubmissionField } from './exportModel';

/** A declared column of Submissions by its field. */
export const declaredColumn = (field: SubmissionField): Column<unknown> =>
  recordSheets.submissions.columns[field];
