import { contentTypeOf, contentTypesOf } from '../contentTypes';
import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childOf, type Element, parseXml } from '../xml';
import { withUsualPrefix } from './usualPrefix';
import { withoutMacros } from './withoutMacros';
import { withoutRestrictedFonts } from './withoutRestrictedFonts';
import { withStyles } from './withStyles';

/** A Word document or template to write into: its package, and the names of the parts that matter. */
export interface DocumentTemplate {
  readonly parts: Package;
  readonly documentPart: string;
  readonly stylesPart: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** The parts of footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Whether the file had macros, which are left out. */
  readonly hadMacros: boolean;
  /** The families of embedded fonts that are left out by their licence, and of those that may be seen alone. */
  readonly fonts: { readonly restricted: readonly string[]; readonly viewOnly: readonly string[] };
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** The same elements in "Strict Open XML", which Word offers among many formats to save in. */
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const mainTypes =
  /(wordprocessingml\.(document|template)|ms-word\.(document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml$/;

/** Reads a .docx, .dotx, .docm or .dotm as a template; undefined where the package is something else. */
export function readDocumentTemplate(all: Package): DocumentTemplate | undefined {
  const documentPart = relatedPart(all, '', 'officeDocument');
  if (documentPart === undefined || !all.has(documentPart)) return undefined;
  const type = contentTypeOf(contentTypesOf(all), documentPart) ?? '';
  if (!mainTypes.test(type)) return undefined;
  const { parts: plain, hadMacros } = withoutMacros(all, documentPart);
  const { parts: licensed, restricted, viewOnly } = withoutRestrictedFonts(plain, documentPart);
  const styled = withStyles(licensed, documentPart);
  const stylesPart = relatedPart(styled, documentPart, 'styles') ?? '';
  const related = (kind: string) =>
    relationshipsOf(styled, documentPart)
      .filter(({ type: one, target }) => one.endsWith(`/${kind}`) && styled.has(target))
      .map(({ target }) => target);
  const headers = related('header');
  const footers = related('footer');
  const notes = [...related('footnotes'), ...related('endnotes')];
  const own = [documentPart, stylesPart, ...headers, ...footers, ...notes, ...related('numbering')];
  const parts = new Map(styled);
  for (const part of own) parts.set(part, withUsualPrefix(styled.get(part) ?? new Uint8Array()));
  const roots = own.map((part) => rootOf(parts.get(part)));
  const body = roots[0] && childOf(roots[0], 'w:body');
  if (!body || roots.some((root) => root?.namespaceURI !== wordNamespace)) return undefined;
  const fonts = { restricted, viewOnly };
  return { parts, documentPart, stylesPart, headers, footers, notes, hadMacros, fonts };
}

/** Whether a package is a document in the strict form of the format, which few programs read. */
export function isStrictDocument(parts: Package): boolean {
  const part = parts.get(relatedPart(parts, '', 'officeDocument') ?? '');
  return (
    part !== undefined && new TextDecoder().decode(part.subarray(0, 4096)).includes(strictNamespace)
  );
}

/** The root of a part; undefined where the part is not well formed. */
function rootOf(part: Uint8Array | undefined): Element | undefined {
  try {
    return (part && parseXml(part).documentElement) ?? undefined;
  } catch {
    return undefined;
  }
}
