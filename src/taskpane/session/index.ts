export { fileWorkbook } from './fileWorkbook';
export { liveWorkbook } from './liveWorkbook';
export type { OpenWorkbook, WorkbookEdits } from './openWorkbook';
export { ownFile } from './ownFile';
export { type Outcome, type Problem, problemOf } from './problem';
export type { Session, ViewProps, Writing } from './session';
export { useSession } from './useSession';
