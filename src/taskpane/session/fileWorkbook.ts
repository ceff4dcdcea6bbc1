import type { MappingFile } from '../engine';
import type { OpenWorkbook } from './openWorkbook';

/** A workbook that was dropped on the page or chosen. It is read each time, so that a saved change is seen. */
export function fileWorkbook(file: File, beside?: MappingFile): OpenWorkbook {
  let mapping = beside;
  return {
    kind: 'file',
    name: file.name,
    takeMapping: (taken) => {
      mapping = taken;
    },
    read: async () => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return {
          kind: 'done',
          value: { kind: 'file', name: file.name, bytes, ...(mapping && { mapping }) },
        };
      } catch {
        return {
          kind: 'problem',
          problem: {
            reason: 'changed since',
            message: `${file.name} can no longer be read: it was moved, or saved since you chose it.`,
            remedy: 'Choose the file again.',
          },
        };
      }
    },
  };
}
