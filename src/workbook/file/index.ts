export { readWorkbookFile } from './readWorkbookFile';
export { writeWorkbook } from './writeWorkbook';
