import { relationshipsOf } from '../../src/ooxml';
import { unzipped } from '../ooxml/unzipped';
import { letterheadFile, madeOn } from './letterheads';

async function partsOn(name: string, index = 0) {
  const { files, findings } = await madeOn(letterheadFile(name));
  return { parts: unzipped(files[index]?.bytes ?? new Uint8Array()), findings };
}
const textIn = (parts: ReadonlyMap<string, Uint8Array>, part: string): string =>
  new TextDecoder().decode(parts.get(part));
const wordsIn = (parts: ReadonlyMap<string, Uint8Array>, part: string): string =>
  textIn(parts, part).replace(/<[^>]+>/g, '');

test('each tag that cannot be filled is named, with what to do', async () => {
  const { findings } = await partsOn('traps.docx');
  const messages = findings.map(({ rule, message, remedy }) => `${rule}: ${message} ${remedy}`);
  const has = (...words: readonly string[]) =>
    expect(messages.filter((one) => words.every((word) => one.includes(word)))).toHaveLength(1);
  has('tag-not-known', '{{Titel}}', 'Did you mean "{{title}}"?');
  has('tag-not-known', '{{proposl}}', 'Did you mean "{{proposal}}"?');
  has('tag-not-known', '{{logo}}', 'use one of these');
  has('tag-not-known', '{{constructor}}');
  has('tag-in-field', '{{theme}}');
  has('tag-in-change', '{{date}}', 'is filled');
  has('tag-in-change', '{{lead}}', 'is not filled');
  has('tag-outside-row', '{{decision}}');
  has('tag-not-closed', '"{{contact"');
  has('tag-without-room', '{{responses}} in a header');
  has('letterhead-links', 'file:///S:/Templates/Letter.dotm');
  has('letterhead-comments', '1 comment and 2 tracked changes');
  has('letterhead-contents');
  has('letterhead-no-room');
});

test('external links are kept, and no others are made', async () => {
  const { parts } = await partsOn('traps.docx');
  const targets = relationshipsOf(parts, 'word/settings.xml').map(({ target }) => target);
  expect(targets).toEqual(['file:///S:/Templates/Letter.dotm']);
});

test('macros do not come along, nor what belongs to them', async () => {
  const { parts, findings } = await partsOn('macros.dotm');
  expect([...parts.keys()].filter((part) => /vba/i.test(part))).toEqual([]);
  expect(textIn(parts, '[Content_Types].xml')).not.toMatch(/vba(Data|Project)\.|macroEnabled/);
  expect(textIn(parts, 'word/_rels/document.xml.rels')).not.toContain('vba');
  expect(findings.map(({ rule }) => rule)).toContain('letterhead-macros');
});

test('tags and controls are filled in boxes of text, both kinds, in footers and footnotes', async () => {
  const { parts } = await partsOn('ministere.docx', 3);
  const xml = textIn(parts, 'word/document.xml');
  const boxes = xml.match(/<w:txbxContent>.*?<\/w:txbxContent>/g) ?? [];
  expect(boxes).toHaveLength(2);
  for (const box of boxes) {
    expect(box.replace(/<[^>]+>/g, '')).toMatch(
      /^Central Digital and Data OfficeDossier suivi par ./,
    );
  }
  expect(wordsIn(parts, 'word/footnotes.xml')).toContain(
    'Forum du 22 June 2023; prochaine séance: 18 October 2023.',
  );
  expect(wordsIn(parts, 'word/footer1.xml')).toContain('open.government@example.gov.uk');
  expect(xml).not.toContain('w:showingPlcHdr');
});

test('a row is repeated once an answer; lines without words go; what may stand once does', async () => {
  const { parts } = await partsOn('repeated-rows.dotx');
  const xml = textIn(parts, 'word/document.xml');
  const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(rows).toHaveLength(47);
  expect(rows[0]).toContain('<w:tblHeader/>');
  for (const row of rows.slice(1)) expect(row).toContain('<w:cantSplit/>');
  const texts = rows.map((row) => row.replace(/<\/w:p>|<w:br\/>/g, ' ').replace(/<[^>]+>/g, ''));
  expect(texts[1]).toContain('1.1 Commit to a new anti-corruption strategy');
  expect(texts[1]).toContain('Commitment: NAP6 commitment 3');
  expect(texts[2]).not.toContain('Commitment:');
  expect(texts[3]).toContain('Deferred DRAFT: not yet cleared');
  expect(xml.match(/<w:bookmarkStart /g)).toHaveLength(1);
  const ids = [...xml.matchAll(/<w:sdtPr>.*?<w:id w:val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(xml).not.toContain('About this document');
});

test('a theme without answers to show says so in the row', async () => {
  const { writeDocument } = await import('../../src/write/docx');
  const { readDocumentTemplate } = await import('../../src/ooxml');
  const { trial } = await import('../write/docx/trial');
  const template = readDocumentTemplate(unzipped(letterheadFile('repeated-rows.dotx').bytes));
  if (!template) throw new Error('no template');
  const parts = await writeDocument({ ...trial, answers: [] }, template);
  expect(wordsIn(parts, 'word/document.xml')).toContain(trial.noAnswer);
  expect(textIn(parts, 'word/document.xml').match(/<w:tr>/g)).toHaveLength(2);
});

test('styles are taken by role in every language, and where they have other names', async () => {
  const used = async (name: string) => {
    const { parts } = await partsOn(name);
    const xml = textIn(parts, 'word/document.xml');
    return new Set([...xml.matchAll(/<w:(?:p|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id));
  };
  for (const [name, styles] of [
    [
      'ministerium.docx',
      ['berschrift1', 'berschrift2', 'Textkrper', 'Aufzhlungszeichen', 'Tabellenraster'],
    ],
    ['ministere.docx', ['Titre1', 'Titre2', 'Corpsdetexte', 'Listepuces', 'Charte']],
    ['corporate.docx', ['ACMEChapter', 'ACMESection', 'ACMECopy', 'ACMEDots', 'ACMETable']],
  ] as const) {
    const all = await used(name);
    for (const style of styles) expect([name, style, all.has(style)]).toEqual([name, style, true]);
  }
});

test('a letterhead’s own text stays, and what comes after it too', async () => {
  const { parts } = await partsOn('ministerium.docx');
  const words = wordsIn(parts, 'word/document.xml').trim();
  expect(words.slice(0, 60)).toMatch(/^Berlin, den 22 June 2023Reasoned response/);
  expect(words.slice(-80)).toMatch(
    /Mit freundlichen GrüßenCabinet Office, Central Digital and Data Office$/,
  );
});

test('text of a letterhead in another language is marked as such; what is put in is not', async () => {
  const { parts } = await partsOn('ministerium.docx');
  const xml = textIn(parts, 'word/document.xml');
  expect(xml).toMatch(/<w:lang w:val="de-DE"\/><\/w:rPr><w:t[^>]*>Mit freundlichen/);
  expect(xml).not.toMatch(/de-DE"\/><\/w:rPr><w:t[^>]*>Cabinet Office/);
  expect(textIn(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
});
