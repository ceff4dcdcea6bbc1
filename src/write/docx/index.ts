import {
  childOf,
  contentTypesOf,
  contentTypesPart,
  contentTypesXml,
  coreContentType,
  corePropertiesXml,
  coreRelationship,
  type DocumentTemplate,
  type Package,
  parseXml,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
  serialiseXml,
} from '../../ooxml';
import type { Document } from '../../outline';
import { bodyXml } from './bodyXml';
import { bookmarksFor } from './bookmarks';
import { componentXml } from './componentXml';
import { setLanguage } from './documentLanguage';
import { bodyOf, freeBookmarkId, makeRoom, putBlocks } from './fillBody';
import { fillPages } from './fillPages';
import { fillTags, type TagWords } from './fillTags';
import { linkIds, withoutLostLinks } from './linkIds';
import { lineOf } from './pageLines';
import { textWidthOf } from './pageText';
import { styleIds } from './styleRoles';

const corePart = 'docProps/core.xml';
const documentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * Writes a document as the package of a .docx on a template, whose styles, theme, headers, footers and page
 * set-up stay as they are.
 *
 *     blocks ──docx──▶ XML of the body ──▶ template's body, its tags filled ──▶ package
 *
 * Tags are {{title}}, {{subtitle}}, {{status}} and {{notice}} in the body, headers and footers, and
 * {{responses}} where the blocks go. The same document and template give the same bytes.
 */
export async function writeDocument(
  document: Document,
  template: DocumentTemplate,
): Promise<Package> {
  const docx = await import('docx');
  const words: TagWords = {
    title: document.title,
    subtitle: document.subtitle,
    status: document.status ?? '',
    notice: document.notice ?? '',
  };
  const stylesXml = parseXml(template.parts.get(template.stylesPart) ?? new Uint8Array());
  const styles = styleIds(stylesXml);
  setLanguage(stylesXml, document.language);

  const frame = parseXml(template.parts.get(template.documentPart) ?? new Uint8Array());
  makeRoom(frame, [
    lineOf(frame, styles('title'), document.title),
    lineOf(frame, styles('subtitle'), document.subtitle),
  ]);
  fillTags(frame, words);
  const pages = fillPages(template, frame, words, styles);

  const own = relationshipsOf(template.parts, template.documentPart);
  const kept = withoutLostLinks(own, frame);
  const links = linkIds(kept);
  const blocks = bodyXml(document.blocks, {
    docx,
    xmlOf: componentXml(docx),
    styles,
    bookmarks: bookmarksFor(document.blocks, freeBookmarkId(frame), docx),
    links,
    textWidth: textWidthOf(childOf(bodyOf(frame), 'w:sectPr')),
    isAfterTable: false,
  });

  const parts = new Map([...template.parts, ...pages.parts]);
  const types = contentTypesOf(template.parts);
  const overrides = new Map(types.overrides);
  const put = (part: string, bytes: Uint8Array, type: string) => {
    parts.set(part, bytes);
    overrides.set(part, type);
  };
  for (const { name, bytes, contentType } of pages.added) put(name, bytes, contentType);
  put(template.documentPart, putBlocks(serialiseXml(frame), blocks), documentType);
  parts.set(template.stylesPart, serialiseXml(stylesXml));
  parts.set(
    relationshipsPartName(template.documentPart),
    relationshipsXml(template.documentPart, [
      ...kept,
      ...pages.relationships,
      ...links.relationships(),
    ]),
  );
  const all = relationshipsOf(template.parts, '');
  const root = all.filter(({ type }) => type !== coreRelationship);
  for (const { type, target } of all) {
    if (type !== coreRelationship || target === corePart) continue;
    parts.delete(target);
    overrides.delete(target);
  }
  const core = { id: 'rIdCore', type: coreRelationship, target: corePart, isExternal: false };
  parts.set(relationshipsPartName(''), relationshipsXml('', [...root, core]));
  put(corePart, corePropertiesXml(document), coreContentType);
  parts.set(contentTypesPart, contentTypesXml({ defaults: types.defaults, overrides }));
  return parts;
}
