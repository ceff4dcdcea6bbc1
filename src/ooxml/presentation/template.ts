import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childOf, childrenOf, type Document, descendantsOf, parseXml } from '../xml';
import { type ColourScheme, colourScheme } from './colourScheme';

/** A layout of a presentation with the parts it inherits from. */
export interface LayoutPart {
  readonly name: string;
  /** The part's name, such as "ppt/slideLayouts/slideLayout1.xml". */
  readonly part: string;
  /** What it is for (ECMA-376-1, 19.7.15), such as "secHead", where it says so. */
  readonly type: string | undefined;
  readonly document: Document;
  readonly master: Document;
  readonly masterPart: string;
  readonly theme: Document | undefined;
  readonly presentation: Document;
  readonly colours: ColourScheme;
}

/** What a presentation offers as a template. */
export interface PresentationTemplate {
  readonly presentationPart: string;
  readonly presentation: Document;
  readonly layouts: readonly LayoutPart[];
  /** Its own slides in their order, each with the part of its layout. */
  readonly slides: readonly OwnSlide[];
  readonly notesMasterPart: string | undefined;
  /** The style that tables have where they name none. */
  readonly tableStyle: string | undefined;
  readonly tableStyles: Document | undefined;
  readonly bodyFont: string;
}

/** A slide that a template brings. */
export interface OwnSlide {
  readonly part: string;
  /** The id of the presentation's relationship to it. */
  readonly relationship: string;
  readonly id: number;
  readonly layout: string | undefined;
}

/** What keeps a package from being read as a presentation with layouts. */
export type TemplateLack = 'not a presentation' | 'strict' | 'no layouts' | 'damaged';

/**
 * Reads a presentation's layouts in the order of their masters. Gives what it lacks where it can't be used: parts that
 * can't be parsed are damage, never thrown.
 */
export function readPresentationTemplate(parts: Package): PresentationTemplate | TemplateLack {
  try {
    return read(parts);
  } catch {
    return 'damaged';
  }
}

function read(parts: Package): PresentationTemplate | TemplateLack {
  const presentationPart = relatedPart(parts, '', 'officeDocument');
  const presentation = presentationPart && documentOf(parts, presentationPart);
  if (!presentationPart || !presentation) return 'not a presentation';
  const root = presentation.documentElement;
  if (root?.localName !== 'presentation') return 'not a presentation';
  // ISO's strict form has namespaces of its own (ISO/IEC 29500-1).
  if (root.namespaceURI?.includes('purl.oclc.org')) return 'strict';
  const targets = targetsOf(parts, presentationPart);
  const listed = (list: string, one: string) => {
    const ids = childOf(root, list);
    return (ids ? childrenOf(ids, one) : []).map((id) => ({
      id: Number(id.getAttribute('id')),
      relationship: id.getAttribute('r:id') ?? '',
      part: targets.get(id.getAttribute('r:id') ?? '') ?? '',
    }));
  };
  const masters = listed('p:sldMasterIdLst', 'p:sldMasterId').map(({ part }) => part);
  const layouts = masters.flatMap((part) => layoutsOf(parts, part, presentation));
  const tableStylesPart = relatedPart(parts, presentationPart, 'tableStyles');
  const tableStyles =
    tableStylesPart === undefined ? undefined : documentOf(parts, tableStylesPart);
  const [first] = layouts;
  if (!first) return 'no layouts';
  return {
    presentationPart,
    presentation,
    layouts,
    slides: listed('p:sldIdLst', 'p:sldId')
      .filter(({ part }) => parts.has(part))
      .map((slide) => ({ ...slide, layout: relatedPart(parts, slide.part, 'slideLayout') })),
    notesMasterPart: relatedPart(parts, presentationPart, 'notesMaster'),
    tableStyle: tableStyles?.documentElement?.getAttribute('def') || undefined,
    tableStyles,
    bodyFont: themeFont(first.theme, 'minor') ?? 'Arial',
  };
}

const targetsOf = (parts: Package, part: string): ReadonlyMap<string, string> =>
  new Map(relationshipsOf(parts, part).map(({ id, target }) => [id, target]));

function documentOf(parts: Package, name: string): Document | undefined {
  const bytes = parts.get(name);
  return bytes && parseXml(bytes);
}

function layoutsOf(
  parts: Package,
  masterPart: string,
  presentation: Document,
): readonly LayoutPart[] {
  const master = documentOf(parts, masterPart);
  const root = master?.documentElement;
  if (!master || !root) return [];
  const themePart = relatedPart(parts, masterPart, 'theme');
  const theme = themePart === undefined ? undefined : documentOf(parts, themePart);
  const targets = targetsOf(parts, masterPart);
  const ids = childOf(root, 'p:sldLayoutIdLst');
  return (ids ? childrenOf(ids, 'p:sldLayoutId') : []).flatMap((id) => {
    const part = targets.get(id.getAttribute('r:id') ?? '');
    const document = part && documentOf(parts, part);
    if (!part || !document) return [];
    const own = descendantsOf(document, 'a:overrideClrMapping')[0];
    const colours = colourScheme(theme, [own, childOf(root, 'p:clrMap')]);
    const type = document.documentElement?.getAttribute('type') || undefined;
    const name = nameOf(document);
    return [{ name, part, type, document, master, masterPart, theme, presentation, colours }];
  });
}

function nameOf(layout: Document): string {
  const [slide] = descendantsOf(layout, 'p:cSld');
  return slide?.getAttribute('name') ?? '';
}

/** The typeface of a theme's fonts for headings ("major") or text ("minor"). */
export function themeFont(
  theme: Document | undefined,
  kind: 'major' | 'minor',
): string | undefined {
  const [font] = theme ? descendantsOf(theme, `a:${kind}Font`) : [];
  const latin = font && childOf(font, 'a:latin');
  return latin?.getAttribute('typeface') || undefined;
}
