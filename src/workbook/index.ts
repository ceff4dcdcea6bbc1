export type { SheetPlan, WorkbookPlan } from './setUpPlan';
export type { TypedRow } from './typedRow';
