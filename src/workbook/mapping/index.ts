export { mappingFileText, readMappingFile } from './mappingFile';
export { mappingRows } from './mappingRows';
export { readMapping } from './readMapping';
export { unmapped } from './sheetMapping';
