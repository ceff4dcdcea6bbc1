import { type Finding, finding, type Rule } from '../findings';
import {
  type DocumentTemplate,
  isStrictDocument,
  openPackage,
  type PackageFault,
  readDocumentTemplate,
} from '../ooxml';
import type { TemplateFile } from './paperFile';
import { notUsable } from './templatePackage';
import { oversizedTemplate } from './templateSize';

/** What a letterhead may hold once unpacked. */
const limits = { bytes: 1024 * 1024 * 1024, parts: 20_000 };
const kind = 'Word document (.docx or .dotx)';

const rules = {
  empty: 'letterhead-empty',
  encrypted: 'letterhead-encrypted',
  'old format': 'letterhead-old-format',
  opendocument: 'letterhead-opendocument',
  text: 'letterhead-text',
  damaged: 'letterhead-damaged',
  'too large': 'letterhead-too-large',
  'too many parts': 'letterhead-too-large',
} as const satisfies Partial<Record<PackageFault, Rule>>;

/** A letterhead as a template to write on, or the finding that says why it can't be one. */
export function letterheadOf(
  file: TemplateFile,
): { readonly template: DocumentTemplate } | { readonly problem: Finding } {
  const oversized = oversizedTemplate(file.name, file.bytes.length);
  if (oversized) return { problem: oversized };
  const opened = openPackage(file.bytes, limits);
  if (opened.kind === 'fault') {
    return opened.fault === 'not a package'
      ? { problem: notUsable(file, kind) }
      : { problem: finding(rules[opened.fault], { file: file.name }) };
  }
  if (isStrictDocument(opened.parts)) {
    return { problem: finding('letterhead-strict', { file: file.name }) };
  }
  const template = readDocumentTemplate(opened.parts);
  return template ? { template } : { problem: notUsable(file, kind) };
}
