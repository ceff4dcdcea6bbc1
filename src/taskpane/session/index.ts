export { fileWorkbook } from './fileWorkbook';
export { liveWorkbook } from './liveWorkbook';
export type { OpenWorkbook, WorkbookEdits } from './openWorkbook';
export type { Outcome, Problem } from './problem';
export type { Session, ViewProps } from './session';
export { useSession } from './useSession';
