import {
  type Document,
  type DocumentTemplate,
  officeRelationships,
  parseXml,
  type Relationship,
  serialiseXml,
} from '../../ooxml';
import type { AddedPart } from './documentPackage';
import { addLine, emptyPart } from './pageLines';
import { bareTypes, referTo } from './pageReferences';
import { keepLanguage, type StyleIds } from './styles';
import { fillTags, type TagWords } from './tags';

/** What the headers and footers came to. */
interface FilledPages {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly AddedPart[];
  readonly relationships: readonly Relationship[];
}

interface PageWords {
  readonly words: TagWords;
  /** The language of the template's own text, where it is another. */
  readonly language: string | undefined;
}

const kinds = [
  { kind: 'header', root: 'w:hdr', element: 'w:headerReference', tag: 'status', at: 'start' },
  { kind: 'footer', root: 'w:ftr', element: 'w:footerReference', tag: 'notice', at: 'end' },
] as const;

/**
 * Fills the tags of all headers, footers and notes. The status must stand on every page, and so must the notice: a
 * header or footer without the tag gets a line of its own, and pages without a header get one.
 */
export function fillPages(
  template: DocumentTemplate,
  document: Document,
  { words, language }: PageWords,
  styles: StyleIds,
): FilledPages {
  const parts = new Map<string, Uint8Array>();
  const added: AddedPart[] = [];
  const relationships: Relationship[] = [];
  for (const name of template.notes) {
    const part = parseXml(template.parts.get(name) ?? new Uint8Array());
    keepLanguage(part, language);
    fillTags(part, words);
    parts.set(name, serialiseXml(part));
  }
  for (const { kind, root, element, tag, at } of kinds) {
    const word = words.get(tag) ?? '';
    const names = kind === 'header' ? template.headers : template.footers;
    const role = tag === 'status' ? 'status' : 'notice';
    for (const name of names) {
      const part = parseXml(template.parts.get(name) ?? new Uint8Array());
      keepLanguage(part, language);
      const tags = fillTags(part, words);
      if (word !== '' && !tags.has(tag)) addLine(part, styles(role), word, at);
      parts.set(name, serialiseXml(part));
    }
    const bare = word === '' ? [] : bareTypes(template, document, element);
    if (bare.length === 0) continue;
    const part = emptyPart(root);
    addLine(part, styles(role), word, at);
    const { name, id } = freeName(template, kind);
    added.push({
      part: name,
      bytes: serialiseXml(part),
      contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    });
    const type = `${officeRelationships}/${kind}`;
    relationships.push({ id, type, target: name, isExternal: false });
    referTo(document, element, bare, id);
  }
  return { parts, added, relationships };
}

/** A name and a relationship that the template, which may be an earlier paper, does not use. */
function freeName({ parts, documentPart }: DocumentTemplate, kind: 'header' | 'footer') {
  const folder = documentPart.slice(0, documentPart.lastIndexOf('/') + 1);
  let count = 1;
  while (parts.has(`${folder}forum-${kind}${count}.xml`)) count += 1;
  return { name: `${folder}forum-${kind}${count}.xml`, id: `rIdForum-${kind}${count}` };
}
