export { type Examination, examine } from './examine';
export { makeDeck } from './makeDeck';
export { makeResponses } from './makeResponses';
export type { PaperFile, TemplateFile } from './paperFile';
