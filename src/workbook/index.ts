export { cellNumbers } from './cellNumbers';
export { columnLetters } from './columnLetters';
export type { Grid, SheetGrid } from './grid';
export { type LocatedTable, locateTables } from './locateTable';
export {
  type FileRow,
  mappingFileText,
  mappingRows,
  newRows,
  readMapping,
  readMappingFile,
  saidRows,
  settle,
  yourHeadersOf,
} from './mapping';
export { type CellMend, type Mend, type MendKind, mendsOf } from './mends';
export { type ReadForum, readForum } from './readForum';
export { type SettingPlace, settingPlace } from './settingPlace';
export type { NotesPlan, WorkbookPlan } from './setUpPlan';
export { type Contents, type Front, setUpWorkbook } from './setUpWorkbook';
export { type Standing, standingOf } from './standing';
export type { TypedRow } from './typedRow';
export {
  type UnderstoodColumn,
  type UnderstoodTable,
  type UnderstoodWord,
  understand,
} from './understand';
export { wantedTable } from './wantedTable';
