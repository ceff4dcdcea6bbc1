export { type UnderstoodColumn, type UnderstoodTable, understand } from './understand';
