import {
  type Document,
  type DocumentTemplate,
  descendantsOf,
  officeRelationships,
  parseXml,
  type Relationship,
  serialiseXml,
} from '../../ooxml';
import type { AddedPart } from './documentPackage';
import { fillTags, type TagWords } from './fillTags';
import { addLine, emptyPart, referTo } from './pageLines';
import type { StyleIds } from './styleRoles';

/** What the headers and footers came to. */
interface FilledPages {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly AddedPart[];
  readonly relationships: readonly Relationship[];
}

const kinds = [
  { kind: 'header', root: 'w:hdr', element: 'w:headerReference', tag: 'status', at: 'start' },
  { kind: 'footer', root: 'w:ftr', element: 'w:footerReference', tag: 'notice', at: 'end' },
] as const;

/**
 * Fills the tags of all headers and footers. The status must stand on every page, and so must the notice: a
 * header or footer without the tag gets a line of its own, and a template without headers gets one.
 */
export function fillPages(
  template: DocumentTemplate,
  document: Document,
  words: TagWords,
  styles: StyleIds,
): FilledPages {
  const parts = new Map<string, Uint8Array>();
  const added: AddedPart[] = [];
  const relationships: Relationship[] = [];
  for (const { kind, root, element, tag, at } of kinds) {
    const names = kind === 'header' ? template.headers : template.footers;
    const role = tag === 'status' ? 'status' : 'notice';
    for (const name of names) {
      const part = parseXml(template.parts.get(name) ?? new Uint8Array());
      const tags = fillTags(part, words);
      if (words[tag] !== '' && !tags.has(tag)) addLine(part, styles(role), words[tag], at);
      parts.set(name, serialiseXml(part));
    }
    if (names.length > 0 || words[tag] === '') continue;
    const part = emptyPart(root);
    addLine(part, styles(role), words[tag], at);
    const name = `${template.documentPart.slice(0, template.documentPart.lastIndexOf('/') + 1)}forum-${kind}.xml`;
    const id = `rIdForum${kind}`;
    added.push({
      part: name,
      bytes: serialiseXml(part),
      contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    });
    relationships.push({
      id,
      type: `${officeRelationships}/${kind}`,
      target: name,
      isExternal: false,
    });
    referTo(document, descendantsOf(document, 'w:sectPr'), element, id);
  }
  return { parts, added, relationships };
}
