import { contentTypeOf, contentTypesOf } from '../contentTypes';
import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childOf, parseXml } from '../xml';

/** A Word document or template to write into: its package, and the names of the parts that matter. */
export interface DocumentTemplate {
  readonly parts: Package;
  readonly documentPart: string;
  readonly stylesPart: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads a .docx or .dotx as a template; undefined where the package is something else. */
export function readDocumentTemplate(parts: Package): DocumentTemplate | undefined {
  const documentPart = relatedPart(parts, '', 'officeDocument');
  const document = documentPart === undefined ? undefined : parts.get(documentPart);
  if (documentPart === undefined || !document) return undefined;
  const type = contentTypeOf(contentTypesOf(parts), documentPart) ?? '';
  const stylesPart = relatedPart(parts, documentPart, 'styles');
  if (!/wordprocessingml\.(document|template)\.main\+xml$/.test(type)) return undefined;
  if (stylesPart === undefined || !parts.has(stylesPart)) return undefined;
  const root = parseXml(document).documentElement;
  if (root?.namespaceURI !== wordNamespace || !childOf(root, 'w:body')) return undefined;
  const related = (kind: string) =>
    relationshipsOf(parts, documentPart)
      .filter(({ type: one, target }) => one.endsWith(`/${kind}`) && parts.has(target))
      .map(({ target }) => target);
  return {
    parts,
    documentPart,
    stylesPart,
    headers: related('header'),
    footers: related('footer'),
  };
}
