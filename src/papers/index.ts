export { type Examination, examine, type WorkbookExamination } from './examine';
export { makeDeck } from './makeDeck';
export { makeResponses } from './makeResponses';
export type { PaperFile, TemplateFile } from './paperFile';
