export * from './calendarDate';
export * from './model';
export { Personal } from './personal';
export { cellOf, type RowSource } from './rowSource';
