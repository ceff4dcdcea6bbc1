export { readMappingFile } from './mappingFile';
export { readMapping } from './readMapping';
export { type Mapping, meantCell, type SheetMapping, unmapped } from './sheetMapping';
