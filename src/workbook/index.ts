export type { Grid, SheetGrid } from './grid';
export { mappingFileText, mappingRows, readMappingFile } from './mapping';
export { type ReadForum, readForum } from './readForum';
export type { NotesPlan, WorkbookPlan } from './setUpPlan';
export { type Contents, type Front, setUpWorkbook } from './setUpWorkbook';
export type { TypedRow } from './typedRow';
export { type UnderstoodColumn, type UnderstoodTable, understand } from './understand';
