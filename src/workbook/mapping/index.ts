export { mappingFileText, readMappingFile } from './mappingFile';
export { mappingRows } from './mappingRows';
export { readMapping } from './readMapping';
export { type Mapping, meantCell, type SheetMapping, unmapped } from './sheetMapping';
