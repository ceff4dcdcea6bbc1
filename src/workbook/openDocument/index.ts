export { readOpenDocumentFile } from './readOpenDocumentFile';
