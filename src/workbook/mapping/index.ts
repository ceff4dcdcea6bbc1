export { layoutsOf } from './mappingEntry';
export {
  type FileRow,
  mappingFileText,
  newRows,
  readMappingFile,
  saidRows,
} from './mappingFile';
export { mappingRows } from './mappingRows';
export { readMapping } from './readMapping';
export { settle } from './settle';
export { unmapped } from './sheetMapping';
export { yourHeadersOf } from './yourHeadersOf';
