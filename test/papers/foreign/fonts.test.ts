import { zipPackage } from '../../../src/ooxml';
import { lintPackage } from '../../../src/ooxml/lint';
import { madeFont } from '../../ooxml/fonts/madeFont';
import { unzipped } from '../../ooxml/unzipped';
import { slideTexts } from '../../write/pptx/slideTexts';
import { deckOn } from './deckOn';
import { templateOf } from './templateOf';
import { foreignTemplates } from './templates';

const made = foreignTemplates['layouts without types, with names of their own'];
if (!made) throw new Error('no such template');
const family = 'Department Grotesk';
const template = {
  name: 'department.pptx',
  bytes: zipPackage(templateOf({ ...made, font: family })),
};

/** A font in which all letters are as wide. */
const fontOf = (width: number): Uint8Array =>
  madeFont({
    family,
    advances: Object.fromEntries(
      Array.from({ length: 95 }, (_, at) => [String.fromCharCode(32 + at), width]),
    ),
  });

const slidesWith = async (width: number) => {
  const { bytes, findings } = await deckOn({ ...template, fonts: [fontOf(width)] });
  return {
    slides: slideTexts(unzipped(bytes ?? new Uint8Array())).length,
    rules: findings.map(({ rule }) => rule),
  };
};

test('a font that can’t be read is measured as another one, and that is said', async () => {
  const { findings } = await deckOn(template);
  const said = findings.find(({ rule }) => rule === 'font-guessed');
  expect(said?.severity).toBe('note');
  expect(said?.message).toContain(family);
});

test('a font that was given is measured by its own widths', async () => {
  const narrow = await slidesWith(300);
  const wide = await slidesWith(1200);
  expect(narrow.rules).not.toContain('font-guessed');
  expect(narrow.rules).toContain('font-read');
  expect(wide.slides).toBeGreaterThan(narrow.slides);
});

/** A font wrapped as PowerPoint wraps it (Embedded OpenType), with what its licence allows. */
function wrapped(font: Uint8Array, fsType = 0): Uint8Array {
  const file = new Uint8Array(100 + font.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, file.length, true);
  view.setUint32(4, font.length, true);
  view.setUint32(12, 0x10000000, true);
  view.setUint16(32, fsType, true);
  view.setUint16(34, 0x504c, true);
  file.set(
    font.map((byte) => byte ^ 0x50),
    100,
  );
  return file;
}

/** The template with a font embedded in it. */
function embedding(font: Uint8Array): Map<string, Uint8Array> {
  const list = `<p:embeddedFontLst><p:embeddedFont><p:font typeface="${family}"/><p:regular r:id="rIdFont"/></p:embeddedFont></p:embeddedFontLst>`;
  const parts = new Map(templateOf({ masters: [], ...made, font: family, presentation: list }));
  const relationships = 'ppt/_rels/presentation.xml.rels';
  const types = '[Content_Types].xml';
  const put = (part: string, end: string, added: string) => {
    const xml = new TextDecoder().decode(parts.get(part));
    parts.set(part, new TextEncoder().encode(xml.replace(end, added + end)));
  };
  put(
    relationships,
    '</Relationships>',
    '<Relationship Id="rIdFont" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font1.fntdata"/>',
  );
  put(types, '<Override', '<Default Extension="fntdata" ContentType="application/x-fontdata"/>');
  return parts.set(fontPart, font);
}
const fontPart = 'ppt/fonts/font1.fntdata';

const deckEmbedding = async (font: Uint8Array) => {
  const bytes = zipPackage(embedding(font));
  const { bytes: deck, findings } = await deckOn({ name: 'department.pptx', bytes });
  return { deck: deck ?? new Uint8Array(), findings };
};

test('a font that the template embeds is measured by its own widths, and that is said', async () => {
  const { deck, findings } = await deckEmbedding(wrapped(fontOf(500)));
  expect(findings.map(({ rule }) => rule)).not.toContain('font-guessed');
  const said = findings.find(({ rule }) => rule === 'font-read');
  expect(said?.message).toContain(
    `${family} was measured with the font itself, which the template`,
  );
  expect(unzipped(deck).get(fontPart)).toEqual(wrapped(fontOf(500)));
});

test.each([
  ['in the wrapping', () => wrapped(fontOf(500), 0x2)],
  ['in the font', () => madeFont({ family, fsType: 0x2, advances: { A: 700 } })],
])('a font whose licence forbids embedding, said %s, is left out', async (_, font) => {
  const { deck, findings } = await deckEmbedding(font());
  const said = findings.find(({ rule }) => rule === 'template-font-restricted');
  expect(said?.message).toContain(`department.pptx embeds the font ${family}`);
  const parts = unzipped(deck);
  expect(parts.has(fontPart)).toBe(false);
  const all = [...parts.values()].map((part) => new TextDecoder().decode(part)).join('');
  expect(all).not.toMatch(/embeddedFont|fntdata"? *\/>|relationships\/font"/);
  expect(lintPackage(deck)).toEqual([]);
});

test('a font that may be seen and printed stays, and that is said', async () => {
  const { deck, findings } = await deckEmbedding(wrapped(fontOf(500), 0x4));
  expect(findings.map(({ rule }) => rule)).toContain('template-font-view-only');
  expect(unzipped(deck).has(fontPart)).toBe(true);
});

test('a font with several permissions has the one that forbids least', async () => {
  const { findings } = await deckEmbedding(wrapped(fontOf(500), 0xe));
  expect(
    findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('template-font')),
  ).toEqual([]);
});
