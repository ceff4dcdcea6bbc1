import { type Finding, finding } from '../findings';
import type { PackageFault } from '../ooxml';
import { workbookLimits } from './limits';

/** The finding of a file that is no package that can be read. */
export function faultFinding(fault: PackageFault, file: string): Finding {
  const source = { workbook: file };
  switch (fault) {
    case 'empty':
      return finding('file-empty', { file }, source);
    case 'encrypted':
      return finding('file-encrypted', { file }, source);
    case 'old format':
      return finding('file-old-format', { file }, source);
    case 'text':
      return finding('file-text', { file }, source);
    case 'opendocument':
    case 'not a package':
      return finding('not-a-workbook', { file }, source);
    case 'damaged':
      return finding('file-damaged', { file }, source);
    case 'too large':
    case 'too many parts': {
      const megabytes = workbookLimits.bytes / 1024 / 1024;
      return finding('file-too-large', { file, megabytes }, source);
    }
  }
}
