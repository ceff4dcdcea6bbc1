export { cancelled, type Engine, startEngine } from './engine';
export type {
  AddedSubmission,
  ColumnsModel,
  ColumnsOfTable,
  Examined,
  ImportPreview,
  ImportQuestion,
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
