export { type Examination, examine, type WorkbookExamination } from './examine';
export {
  type ExplainedTag,
  explainLetterhead,
  type LetterheadExplanation,
} from './explainLetterhead';
export { makeDeck } from './makeDeck';
export { makeResponses } from './makeResponses';
export type { PaperFile, TemplateFile } from './paperFile';
