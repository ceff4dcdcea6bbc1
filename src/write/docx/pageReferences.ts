import {
  childOf,
  childrenOf,
  type Document,
  type DocumentTemplate,
  descendantsOf,
  officeRelationships,
  parseXml,
  relatedPart,
} from '../../ooxml';
import { isOn } from './styles';
import { wordElement } from './wordElement';

type PageType = 'default' | 'first' | 'even';
export type ReferenceName = 'w:headerReference' | 'w:footerReference';

/**
 * The pages that have no header (or footer) so far. Later sections inherit from the first one what they do not
 * have themselves (ECMA-376-1, 17.10.5), so the first one is what counts.
 */
export function bareTypes(
  template: DocumentTemplate,
  document: Document,
  name: ReferenceName,
): readonly PageType[] {
  const sections = descendantsOf(document, 'w:sectPr');
  const [first] = sections;
  if (!first) return [];
  const known = childrenOf(first, name).map((one) => one.getAttribute('w:type'));
  const hasFirst = sections.some((section) => isOn(childOf(section, 'w:titlePg')));
  const types: readonly PageType[] = [
    'default',
    ...(hasFirst ? (['first'] as const) : []),
    ...(hasEvenPages(template) ? (['even'] as const) : []),
  ];
  return types.filter((type) => !known.includes(type));
}

/** A header or footer stands at least so far from the page's edge, in twentieths of a point: a printer's margin. */
const edge = 400;

/** Has the first section, and with it the others, show a header or footer on pages of these types. */
export function referTo(
  document: Document,
  name: ReferenceName,
  types: readonly PageType[],
  relationship: string,
): void {
  const sections = descendantsOf(document, 'w:sectPr');
  const [section] = sections;
  const distance = name === 'w:headerReference' ? 'w:header' : 'w:footer';
  for (const margins of sections.flatMap((one) => childrenOf(one, 'w:pgMar'))) {
    if (Number(margins.getAttribute(distance) ?? 0) < edge) {
      margins.setAttribute(distance, String(edge));
    }
  }
  for (const type of types) {
    const reference = wordElement(document, name, { 'w:type': type });
    reference.setAttributeNS(officeRelationships, 'r:id', relationship);
    section?.insertBefore(reference, section.firstChild);
  }
}

/** Whether even pages have headers and footers of their own. */
function hasEvenPages({ parts, documentPart }: DocumentTemplate): boolean {
  const settings = parts.get(relatedPart(parts, documentPart, 'settings') ?? '');
  const root = settings && parseXml(settings).documentElement;
  return isOn(root ? childOf(root, 'w:evenAndOddHeaders') : undefined);
}
