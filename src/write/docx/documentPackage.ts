import {
  contentTypesOf,
  contentTypesPart,
  contentTypesXml,
  coreContentType,
  corePropertiesXml,
  coreRelationship,
  type DocumentTemplate,
  type Package,
  type PaperProperties,
  type Relationship,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from '../../ooxml';

const corePart = 'docProps/core.xml';
const documentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A part that the template does not have, or not so. */
export interface AddedPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** The parts of a document that differ from its template's. */
interface DocumentParts {
  readonly document: Uint8Array;
  readonly styles: Uint8Array;
  /** The template's headers and footers. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly AddedPart[];
  /** All relationships of the document. */
  readonly relationships: readonly Relationship[];
  readonly properties: PaperProperties;
}

/** Joins a document's parts and properties with what its template brings, and lists them all. */
export function documentPackage(
  template: DocumentTemplate,
  { document, styles, pages, added, relationships, properties }: DocumentParts,
): Package {
  const parts = new Map([...template.parts, ...pages]);
  const types = contentTypesOf(template.parts);
  const overrides = new Map(types.overrides);
  const put = (part: string, bytes: Uint8Array, type: string) => {
    parts.set(part, bytes);
    overrides.set(part, type);
  };
  for (const { part, bytes, contentType } of added) put(part, bytes, contentType);
  put(template.documentPart, document, documentType);
  parts.set(template.stylesPart, styles);
  parts.set(
    relationshipsPartName(template.documentPart),
    relationshipsXml(template.documentPart, relationships),
  );
  const all = relationshipsOf(template.parts, '');
  for (const { type, target } of all) {
    if (type !== coreRelationship || target === corePart) continue;
    parts.delete(target);
    overrides.delete(target);
  }
  const others = all.filter(({ type }) => type !== coreRelationship);
  const core = { id: 'rIdCore', type: coreRelationship, target: corePart, isExternal: false };
  parts.set(relationshipsPartName(''), relationshipsXml('', [...others, core]));
  put(corePart, corePropertiesXml(properties), coreContentType);
  parts.set(contentTypesPart, contentTypesXml({ defaults: types.defaults, overrides }));
  return parts;
}
