export { type Engine, startEngine } from './engine';
export type {
  Examined,
  Made,
  Make,
  PreviewedDocument,
  PreviewedResponses,
  Slides,
  WorkbookInput,
} from './messages';
export { newWorker } from './newWorker';
