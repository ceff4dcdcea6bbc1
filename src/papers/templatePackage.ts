import { type Finding, finding } from '../findings';
import { openPackage, type Package, type PackedParts } from '../ooxml';
import type { TemplateFile } from './paperFile';
import { templateFault } from './templateFault';
import { oversizedTemplate } from './templateSize';

/** What a template may hold once unpacked. */
const templateLimits = { bytes: 1024 * 1024 * 1024, parts: 20_000 };

/** The parts of a template, those that are not wanted as they lie in its file; or the finding that says why it can't be used. */
export function templatePackage(
  template: TemplateFile,
  kind: string,
  wanted?: (part: string) => boolean,
): { readonly parts: Package; readonly packed: PackedParts } | { readonly problem: Finding } {
  const oversized = oversizedTemplate(template.name, template.bytes.length);
  if (oversized) return { problem: oversized };
  const opened = openPackage(template.bytes, templateLimits, wanted);
  return opened.kind === 'opened'
    ? { parts: opened.parts, packed: opened.packed }
    : { problem: templateFault(template, kind, opened.fault) };
}

export const notUsable = (template: TemplateFile, kind: string): Finding =>
  finding('template-not-usable', { file: template.name, kind });
