export { type Engine, startEngine } from './engine';
export type {
  ColumnsModel,
  ColumnsOfTable,
  Examined,
  Made,
  Make,
  MappingFile,
  MappingQuestion,
  PreviewedDocument,
  PreviewedResponses,
  RequestKind,
  Requests,
  Slides,
  TemplateSetting,
  UnderstoodTemplate,
  WorkbookInput,
} from './messages';
export type {
  AssessedTheme,
  AssessModel,
  EditableCell,
  UnfiledSubmission,
} from './models/assess';
export type { SheetSummary } from './models/overview';
export { newWorker } from './newWorker';
