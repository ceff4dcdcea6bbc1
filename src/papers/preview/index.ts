export { placeDeck } from '../placeDeck';
export { previewResponses } from './previewResponses';
export { type PreviewedTemplate, previewTemplate } from './previewTemplate';
