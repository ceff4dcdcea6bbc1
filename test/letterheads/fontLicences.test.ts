import { zipPackage } from '../../src/ooxml';
import { lintPackage } from '../../src/ooxml/lint';
import { madeFont } from '../ooxml/fonts/madeFont';
import { unzipped } from '../ooxml/unzipped';
import { letterheadFile, madeOn } from './letterheads';

const family = 'Department Grotesk';
const key = '{1DF903E4-98A2-4B61-8F57-0C7E7D3A1B20}';
const relationshipsType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const fontPart = 'word/fonts/font1.odttf';

/** As Word writes it: the first 32 bytes mixed with the key, read from its end (ECMA-376-1, 17.8.1). */
function obfuscated(font: Uint8Array): Uint8Array {
  const bytes = (key.replace(/[^0-9A-F]/g, '').match(/../g) ?? []).reverse();
  return font.map((byte, at) =>
    at < 32 ? byte ^ Number.parseInt(bytes[at % 16] ?? '', 16) : byte,
  );
}

/** A letterhead that embeds a font, with what its licence allows. */
function embedding(fsType: number): Uint8Array {
  const parts = new Map(unzipped(letterheadFile('two-columns.docx').bytes));
  const put = (part: string, xml: string) => parts.set(part, new TextEncoder().encode(xml));
  const text = (part: string) => new TextDecoder().decode(parts.get(part));
  const documentLinks = 'word/_rels/document.xml.rels';
  put(
    'word/fontTable.xml',
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relationshipsType}"><w:font w:name="${family}"><w:embedRegular r:id="rId1" w:fontKey="${key}"/></w:font></w:fonts>`,
  );
  put(
    'word/_rels/fontTable.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipsType}/font" Target="fonts/font1.odttf"/></Relationships>`,
  );
  put(
    documentLinks,
    text(documentLinks).replace(
      '</Relationships>',
      `<Relationship Id="rIdFonts" Type="${relationshipsType}/fontTable" Target="fontTable.xml"/></Relationships>`,
    ),
  );
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml')
      .replace(
        '<Override',
        '<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/><Override',
      )
      .replace(
        '</Types>',
        '<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/></Types>',
      ),
  );
  parts.set(fontPart, obfuscated(madeFont({ family, fsType, advances: { A: 700 } })));
  return zipPackage(parts);
}

const papersOn = async (fsType: number) => {
  const bytes = embedding(fsType);
  const { files, findings } = await madeOn({ name: 'letterhead.docx', bytes });
  return {
    parts: unzipped(files[0]?.bytes ?? new Uint8Array()),
    faults: lintPackage(files[0]?.bytes ?? new Uint8Array()).length - lintPackage(bytes).length,
    rules: findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('letterhead-font')),
    own: unzipped(bytes),
  };
};

test('a font that may be embedded stays, byte by byte', async () => {
  const { parts, rules, own } = await papersOn(0);
  expect(rules).toEqual([]);
  for (const part of [fontPart, 'word/fontTable.xml'])
    expect(parts.get(part)).toEqual(own.get(part));
});

test('a font whose licence forbids embedding is left out, and that is said', async () => {
  const { parts, rules, faults } = await papersOn(0x2);
  expect(rules).toEqual(['letterhead-font-restricted']);
  expect(parts.has(fontPart)).toBe(false);
  const list = new TextDecoder().decode(parts.get('word/fontTable.xml'));
  expect(list).toContain(`w:name="${family}"`);
  expect(list).not.toContain('embedRegular');
  expect(faults).toBeLessThanOrEqual(0);
});

test('a font that may be seen and printed stays, and that is said', async () => {
  const { parts, rules } = await papersOn(0x4);
  expect(rules).toEqual(['letterhead-font-view-only']);
  expect(parts.has(fontPart)).toBe(true);
});
