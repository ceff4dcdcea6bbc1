export { type UnderstoodColumn, type UnderstoodTable, understand } from './understand';
export type { UnderstoodWord } from './unknownWords';
