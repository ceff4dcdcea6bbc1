import { zipPackage } from '../../../src/ooxml';
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
  expect(wide.slides).toBeGreaterThan(narrow.slides);
});

test('a font that the template embeds is measured by its own widths', async () => {
  const font = fontOf(500);
  const wrapped = new Uint8Array(100 + font.length);
  const view = new DataView(wrapped.buffer);
  view.setUint32(0, wrapped.length, true);
  view.setUint32(4, font.length, true);
  view.setUint32(12, 0x10000000, true);
  view.setUint16(34, 0x504c, true);
  wrapped.set(
    font.map((byte) => byte ^ 0x50),
    100,
  );
  const list = `<p:embeddedFontLst><p:embeddedFont><p:font typeface="${family}"/><p:regular r:id="rIdFont"/></p:embeddedFont></p:embeddedFontLst>`;
  const parts = new Map(templateOf({ ...made, font: family, presentation: list }));
  const relationships = 'ppt/_rels/presentation.xml.rels';
  const xml = new TextDecoder().decode(parts.get(relationships));
  parts.set(
    relationships,
    new TextEncoder().encode(
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdFont" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font1.fntdata"/></Relationships>',
      ),
    ),
  );
  parts.set('ppt/fonts/font1.fntdata', wrapped);
  const { findings } = await deckOn({ name: 'department.pptx', bytes: zipPackage(parts) });
  expect(findings.map(({ rule }) => rule)).not.toContain('font-guessed');
});
