import {
  type DocumentTemplate,
  hasFingerprint,
  type Package,
  parseXml,
  relationshipsOf,
  serialiseXml,
} from '../../ooxml';
import type { Document } from '../../outline';
import { bodyOf, clearBody, declareRelationships, ensureSection, takenBookmarks } from './bodyOf';
import { bodyXml } from './bodyXml';
import { bookmarksFor } from './bookmarks';
import { componentXml } from './componentXml';
import { documentPackage } from './documentPackage';
import { encoded } from './encoded';
import { fillPages } from './fillPages';
import { framesOf } from './frame';
import { linkIds, withoutLostLinks } from './linkIds';
import { openingLines } from './openingLines';
import { textWidthAt } from './pageText';
import {
  brandOf,
  bulletNumbering,
  keepLanguage,
  otherLanguage,
  setLanguage,
  styleHints,
  styleSheet,
  stylesByRole,
  usualSize,
} from './styles';
import { fillTags, makeRoom, markAnswerRows, spliced, type TagWords, widenTable } from './tags';

export { type FoundTag, type Survey, type SurveyedStyle, survey, type TagPlace } from './survey';
export { knownTags } from './tags';

/**
 * Writes a document as the package of a .docx on a template, whose text, styles, theme, headers, footers and
 * sections stay as they are.
 *
 *     blocks ──docx──▶ XML of the body ──▶ template's body, its tags filled ──▶ package
 *
 * Tags are the names of the document's words anywhere, {{responses}} where the blocks go, and the names of an
 * answer's words in table rows, which are repeated. A template with such rows and without {{responses}} has no
 * room for the blocks; in one with neither they follow its own text. The same document and template give the same
 * bytes.
 */
export async function writeDocument(
  document: Document,
  template: DocumentTemplate,
): Promise<Package> {
  const docx = await import('docx');
  const words = wordsOf(document);
  const stylesXml = parseXml(template.parts.get(template.stylesPart) ?? new Uint8Array());
  const frame = parseXml(template.parts.get(template.documentPart) ?? new Uint8Array());
  const {
    idOf: styles,
    bare,
    headings,
  } = stylesByRole(
    stylesXml,
    styleHints(template, frame),
    brandOf(template, styleSheet(stylesXml)),
  );
  const numbering = bulletNumbering(template, stylesXml, bare, styles);
  const language = otherLanguage(styleSheet(stylesXml), document.language);
  setLanguage(stylesXml, document.language);
  keepLanguage(frame, language);

  if (hasFingerprint(template.parts)) clearBody(frame);
  declareRelationships(frame);
  ensureSection(frame);
  const groups = markAnswerRows(frame);
  for (const row of groups) {
    const table = row.parentElement;
    if (table) widenTable(table, textWidthAt(bodyOf(frame), table));
  }
  const room = makeRoom(frame, groups.length === 0);
  if (room && !room.isTagged) openingLines(frame, room.marker, document, styles);
  fillTags(frame, words);
  const pages = fillPages(template, frame, { words, language }, styles);

  const own = relationshipsOf(template.parts, template.documentPart);
  const kept = withoutLostLinks(own, frame);
  const links = linkIds(kept);
  const xmlOf = componentXml(docx);
  const body = bodyXml(document.blocks, {
    docx,
    xmlOf,
    frames: framesOf(xmlOf),
    styles,
    headings,
    bookmarks: bookmarksFor(document.blocks, takenBookmarks(frame), docx),
    links,
    textWidth: textWidthAt(bodyOf(frame), room?.marker),
    textSize: usualSize(styleSheet(stylesXml)) / 2,
    blockBefore: undefined,
    blockAfter: undefined,
  });

  const documentXml = encoded(
    spliced(serialiseXml(frame), body, document.answers, document.noAnswer),
  );

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

function wordsOf({ title, subtitle, status, notice, words }: Document): TagWords {
  const own = { title, subtitle, status: status ?? '', notice: notice ?? '', responses: '' };
  return new Map(Object.entries({ ...words, ...own }));
}
