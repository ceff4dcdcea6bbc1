export type { NotesPlan, WorkbookPlan } from './setUpPlan';
export type { TypedRow } from './typedRow';
