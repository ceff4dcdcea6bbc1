import { contentTypeOf, contentTypesOf } from '../contentTypes';
import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childOf, type Element, parseXml } from '../xml';

/** A Word document or template to write into: its package, and the names of the parts that matter. */
export interface DocumentTemplate {
  readonly parts: Package;
  readonly documentPart: string;
  readonly stylesPart: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** The parts of footnotes and endnotes. */
  readonly notes: readonly string[];
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
  const related = (kind: string) =>
    relationshipsOf(parts, documentPart)
      .filter(({ type: one, target }) => one.endsWith(`/${kind}`) && parts.has(target))
      .map(({ target }) => target);
  const headers = related('header');
  const footers = related('footer');
  const notes = [...related('footnotes'), ...related('endnotes')];
  const roots = [documentPart, stylesPart, ...headers, ...footers, ...notes].map((part) =>
    rootOf(parts.get(part)),
  );
  const body = roots[0] && childOf(roots[0], 'w:body');
  if (!body || roots.some((root) => root?.namespaceURI !== wordNamespace)) return undefined;
  return { parts, documentPart, stylesPart, headers, footers, notes };
}

/** The root of a part; undefined where the part is not well formed. */
function rootOf(part: Uint8Array | undefined): Element | undefined {
  try {
    return (part && parseXml(part).documentElement) ?? undefined;
  } catch {
    return undefined;
  }
}
