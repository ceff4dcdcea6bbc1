export { writeWorkbook } from './writeWorkbook';
