import {
  type Document,
  type DocumentTemplate,
  descendantsOf,
  parseXml,
  relatedPart,
} from '../../../ooxml';
import type { StyleHints } from './findParagraphStyle';
import { bulletLevels } from './numberings';

/** What a template's own text and numberings tell of its styles. */
export function styleHints(template: DocumentTemplate, document: Document): StyleHints {
  const used = new Map<string, number>();
  for (const name of ['w:pStyle', 'w:tblStyle']) {
    for (const one of descendantsOf(document, name)) {
      const id = one.getAttribute('w:val') ?? '';
      used.set(id, (used.get(id) ?? 0) + 1);
    }
  }
  const part = relatedPart(template.parts, template.documentPart, 'numbering');
  const bytes = part === undefined ? undefined : template.parts.get(part);
  return { used, bulletLevel: bulletLevels(bytes && parseXml(bytes)) };
}
