import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childOf, childrenOf, type Document, descendantsOf, type Element, parseXml } from '../xml';

/** A layout of a presentation with the parts it inherits from. */
export interface LayoutPart {
  readonly name: string;
  /** The part's name, such as "ppt/slideLayouts/slideLayout1.xml". */
  readonly part: string;
  readonly document: Document;
  readonly master: Document;
}

/** What a presentation offers as a template. */
export interface PresentationTemplate {
  readonly presentationPart: string;
  readonly presentation: Document;
  readonly layouts: readonly LayoutPart[];
  readonly notesMasterPart: string | undefined;
  /** The style that tables have where they name none. */
  readonly tableStyle: string | undefined;
  readonly bodyFont: string;
}

/** Reads a presentation's layouts in the order of their masters. Undefined where it has none. */
export function readPresentationTemplate(parts: Package): PresentationTemplate | undefined {
  const presentationPart = relatedPart(parts, '', 'officeDocument');
  const presentation = presentationPart && documentOf(parts, presentationPart);
  if (!presentationPart || !presentation) return undefined;
  const masters = relationshipsOf(parts, presentationPart).filter(({ type }) =>
    type.endsWith('/slideMaster'),
  );
  const layouts = masters.flatMap(({ target }) => layoutsOf(parts, target));
  if (layouts.length === 0) return undefined;
  const themePart = masters[0] && relatedPart(parts, masters[0].target, 'theme');
  return {
    presentationPart,
    presentation,
    layouts,
    notesMasterPart: relatedPart(parts, presentationPart, 'notesMaster'),
    tableStyle: tableStyleOf(parts, presentationPart),
    bodyFont: fontOf(parts, themePart),
  };
}

function documentOf(parts: Package, name: string): Document | undefined {
  const bytes = parts.get(name);
  return bytes && parseXml(bytes);
}

function layoutsOf(parts: Package, masterPart: string): readonly LayoutPart[] {
  const master = documentOf(parts, masterPart);
  const root = master?.documentElement;
  if (!master || !root) return [];
  const targets = new Map(relationshipsOf(parts, masterPart).map(({ id, target }) => [id, target]));
  const ids = childOf(root, 'p:sldLayoutIdLst');
  return (ids ? childrenOf(ids, 'p:sldLayoutId') : []).flatMap((id) => {
    const part = targets.get(id.getAttribute('r:id') ?? '');
    const document = part && documentOf(parts, part);
    if (!part || !document) return [];
    return [{ name: nameOf(document), part, document, master }];
  });
}

function nameOf(layout: Document): string {
  const [slide] = descendantsOf(layout, 'p:cSld');
  return slide?.getAttribute('name') ?? '';
}

function tableStyleOf(parts: Package, presentationPart: string): string | undefined {
  const part = relatedPart(parts, presentationPart, 'tableStyles');
  const root: Element | null | undefined = part
    ? documentOf(parts, part)?.documentElement
    : undefined;
  return root?.getAttribute('def') ?? undefined;
}

function fontOf(parts: Package, themePart: string | undefined): string {
  const theme = themePart && documentOf(parts, themePart);
  const [minor] = theme ? descendantsOf(theme, 'a:minorFont') : [];
  const latin = minor && childOf(minor, 'a:latin');
  return latin?.getAttribute('typeface') ?? 'Arial';
}
