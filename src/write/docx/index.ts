import {
  childOf,
  type DocumentTemplate,
  type Package,
  parseXml,
  relationshipsOf,
  serialiseXml,
} from '../../ooxml';
import type { Document } from '../../outline';
import { bodyXml } from './bodyXml';
import { bookmarksFor } from './bookmarks';
import { bulletNumbering } from './bulletNumbering';
import { componentXml } from './componentXml';
import { setLanguage } from './documentLanguage';
import { documentPackage } from './documentPackage';
import { bodyOf, freeBookmarkId, makeRoom, putBlocks } from './fillBody';
import { fillPages } from './fillPages';
import { fillTags, type TagWords } from './fillTags';
import { framesOf } from './frame';
import { linkIds, withoutLostLinks } from './linkIds';
import { lineOf } from './pageLines';
import { textWidthOf } from './pageText';
import { stylesByRole } from './styleRoles';

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
  const { idOf: styles, added } = stylesByRole(stylesXml);
  const numbering = bulletNumbering(template, stylesXml, added, styles);
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
  const xmlOf = componentXml(docx);
  const body = bodyXml(document.blocks, {
    docx,
    xmlOf,
    frames: framesOf(xmlOf),
    styles,
    bookmarks: bookmarksFor(document.blocks, freeBookmarkId(frame), docx),
    links,
    textWidth: textWidthOf(childOf(bodyOf(frame), 'w:sectPr')),
    blockBefore: undefined,
    blockAfter: undefined,
  });

  const documentXml = putBlocks(serialiseXml(frame), body);

  return documentPackage(template, {
    document: documentXml,
    styles: serialiseXml(stylesXml),
    pages: pages.parts,
    added: [...pages.added, ...(numbering ? [numbering] : [])],
    relationships: [
      ...kept,
      ...pages.relationships,
      ...(numbering?.relationships ?? []),
      ...links.relationships(),
    ],
    properties: document,
  });
}
