import {
  childOf,
  childrenOf,
  type Document,
  type DocumentTemplate,
  descendantsOf,
  type Element,
  officeRelationships,
  parseXml,
  type Relationship,
  relatedPart,
  serialiseXml,
} from '../../../ooxml';
import type { AddedPart } from '../documentPackage';
import { wordElement } from '../wordElement';
import type { StyleRole } from './definitions';

/** The part that holds numberings, with its relationship where the template had none. */
interface Numbering extends AddedPart {
  readonly relationships: readonly Relationship[];
}

const levels = [
  { role: 'list bullet', bullet: '\u2022', left: 454 },
  { role: 'list bullet 2', bullet: '\u2013', left: 851 },
] as const satisfies readonly { readonly role: StyleRole; readonly [key: string]: unknown }[];

const emptyNumbering =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/**
 * Gives bullets to the list styles that have none: a style alone has none (ECMA-376-1, 17.9.1). Where all have
 * some, nothing changes.
 */
export function bulletNumbering(
  template: DocumentTemplate,
  styles: Document,
  bare: ReadonlySet<StyleRole>,
  idOf: (role: StyleRole) => string,
): Numbering | undefined {
  const lacking = levels.flatMap((level, index) => (bare.has(level.role) ? [index] : []));
  if (lacking.length === 0) return undefined;
  const known = relatedPart(template.parts, template.documentPart, 'numbering');
  const numbering = parseXml((known && template.parts.get(known)) ?? emptyNumbering);
  const number = addBullets(numbering);
  for (const index of lacking) {
    const id = idOf(levels[index]?.role ?? 'list bullet');
    const style = descendantsOf(styles, 'w:style').find(
      (one) => one.getAttribute('w:styleId') === id,
    );
    if (style) numberStyle(styles, style, index, number);
  }
  const folder = template.documentPart.slice(0, template.documentPart.lastIndexOf('/') + 1);
  const part = known ?? `${folder}forum-numbering.xml`;
  const relationship = {
    id: 'rIdForumNumbering',
    type: `${officeRelationships}/numbering`,
    target: part,
    isExternal: false,
  };
  return {
    part,
    bytes: serialiseXml(numbering),
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    relationships: known === undefined ? [relationship] : [],
  };
}

/** The numbering of a style stands behind what keeps its lines together (ECMA-376-1, 17.7.8.2). */
function numberStyle(styles: Document, style: Element, level: number, number: number): void {
  const properties = childOf(style, 'w:pPr') ?? addedProperties(styles, style);
  const old = childOf(properties, 'w:numPr');
  if (old) properties.removeChild(old);
  const before = childrenOf(properties).find(({ nodeName }) => !earlier.has(nodeName));
  properties.insertBefore(
    wordElement(styles, 'w:numPr', {}, [
      wordElement(styles, 'w:ilvl', { 'w:val': String(level) }),
      wordElement(styles, 'w:numId', { 'w:val': String(number) }),
    ]),
    before ?? null,
  );
}

const earlier = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

function addedProperties(styles: Document, style: Element): Element {
  const properties = wordElement(styles, 'w:pPr');
  const later = /^w:(rPr|tblPr|trPr|tcPr|tblStylePr)$/;
  const before = childrenOf(style).find(({ nodeName }) => later.test(nodeName));
  style.insertBefore(properties, before ?? null);
  return properties;
}

/** Adds a numbering of bullets, and gives its number. Abstract numberings stand before the others. */
function addBullets(numbering: Document): number {
  const root = numbering.documentElement;
  if (!root) throw new Error('a numbering without a root');
  const abstractId = String(nextId(root, 'w:abstractNum', 'w:abstractNumId'));
  const number = nextId(root, 'w:num', 'w:numId');
  const abstract = wordElement(numbering, 'w:abstractNum', { 'w:abstractNumId': abstractId }, [
    wordElement(numbering, 'w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels.map(({ bullet, left }, index) => levelOf(numbering, index, bullet, left)),
  ]);
  const instances = childrenOf(root, 'w:num');
  root.insertBefore(abstract, instances[0] ?? childOf(root, 'w:numIdMacAtCleanup') ?? null);
  const instance = wordElement(numbering, 'w:num', { 'w:numId': String(number) }, [
    wordElement(numbering, 'w:abstractNumId', { 'w:val': abstractId }),
  ]);
  root.insertBefore(instance, childOf(root, 'w:numIdMacAtCleanup') ?? null);
  return number;
}

function levelOf(document: Document, index: number, bullet: string, left: number): Element {
  return wordElement(document, 'w:lvl', { 'w:ilvl': String(index) }, [
    wordElement(document, 'w:start', { 'w:val': '1' }),
    wordElement(document, 'w:numFmt', { 'w:val': 'bullet' }),
    wordElement(document, 'w:lvlText', { 'w:val': bullet }),
    wordElement(document, 'w:lvlJc', { 'w:val': 'left' }),
    wordElement(document, 'w:pPr', {}, [
      wordElement(document, 'w:ind', { 'w:left': String(left), 'w:hanging': '340' }),
    ]),
  ]);
}

const nextId = (root: Element, name: string, attribute: string): number =>
  1 + Math.max(0, ...childrenOf(root, name).map((one) => Number(one.getAttribute(attribute)) || 0));
