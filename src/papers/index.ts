export { type Examination, examine } from './examine';
export { makeDeck } from './makeDeck';
export type { PaperFile, TemplateFile } from './paperFile';
