export { placeDeck } from '../placeDeck';
export { previewResponses } from './previewResponses';
