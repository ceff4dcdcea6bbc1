export { ExportChoice } from './ExportChoice';
export { ImportingContext } from './ImportingContext';
export { ImportPanel } from './ImportPanel';
export { useImporting } from './useImporting';
