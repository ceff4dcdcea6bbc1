import { type Finding, finding } from '../findings';
import type { PackageFault, TemplateLack } from '../ooxml';
import type { TemplateFile } from './paperFile';

/** The finding that says why a file can't be used as a template. `kind` is what it should be. */
export function templateFault(
  { name }: TemplateFile,
  kind: string,
  fault: PackageFault | TemplateLack,
): Finding {
  const about = { file: name, kind };
  switch (fault) {
    case 'empty':
      return finding('template-empty', about);
    case 'encrypted':
      return finding('template-encrypted', about);
    case 'old format':
      return finding('template-old-format', about);
    case 'opendocument':
      return finding('template-opendocument', about);
    case 'damaged':
      return finding('template-damaged', about);
    case 'too large':
    case 'too many parts':
      return finding('template-too-large', about);
    case 'strict':
      return finding('template-strict', about);
    case 'no layouts':
      return finding('template-has-no-layouts', about);
    case 'text':
    case 'not a package':
    case 'not a presentation':
      return finding('template-not-usable', about);
  }
}
