export { blank, type Cell } from './cell';
export type { Column, Entry, Reading } from './column';
export type { Columns, Sheet } from './sheet';
