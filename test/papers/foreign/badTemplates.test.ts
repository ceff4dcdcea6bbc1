import { type Package, zipPackage } from '../../../src/ooxml';
import { lintPackage } from '../../../src/ooxml/lint';
import { unzipped } from '../../ooxml/unzipped';
import { slideTexts } from '../../write/pptx/slideTexts';
import { bytesOn, deckOn } from './deckOn';
import { templateFile, templateOf } from './templateOf';
import { foreignTemplates } from './templates';

const encoder = new TextEncoder();
const name = 'department.pptx';

function usual(): Map<string, Uint8Array> {
  const made = foreignTemplates['several masters, and slides that tell which is for what'];
  if (!made) throw new Error('no such template');
  return new Map(templateOf(made));
}

function changed(
  parts: Package,
  part: string,
  from: string | RegExp,
  to: string,
): Map<string, Uint8Array> {
  const text = new TextDecoder().decode(parts.get(part));
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing changed in ${part}`);
  return new Map(parts).set(part, encoder.encode(after));
}

const compound = (stream: string): Uint8Array => {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(
    Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]),
    1024,
  );
  return file;
};

const presentation = 'ppt/presentation.xml';
const refused: readonly (readonly [string, () => Uint8Array, rule: string])[] = [
  ['an empty file', () => new Uint8Array(), 'template-empty'],
  ['a .ppt', () => compound('PowerPoint Document'), 'template-old-format'],
  ['one with a password', () => compound('EncryptedPackage'), 'template-encrypted'],
  ['a text', () => encoder.encode('Dear all,\nhere is our brand.\n'), 'template-not-usable'],
  ['one that was cut', () => zipPackage(usual()).slice(0, 4000), 'template-damaged'],
  [
    'one with broken XML',
    () =>
      zipPackage(usual().set('ppt/slideLayouts/slideLayout3.xml', encoder.encode('<p:sldLayout'))),
    'template-damaged',
  ],
  [
    'one without layouts',
    () => {
      const master = 'ppt/slideMasters/slideMaster1.xml';
      const made = changed(usual(), master, /<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, '');
      return zipPackage(
        changed(made, master.replace('1', '2'), /<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, ''),
      );
    },
    'template-has-no-layouts',
  ],
  [
    'a strict one',
    () =>
      zipPackage(
        changed(
          usual(),
          presentation,
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
      ),
    'template-strict',
  ],
  [
    'an OpenDocument file',
    () =>
      zipPackage(
        new Map([['mimetype', encoder.encode('application/vnd.oasis.opendocument.presentation')]]),
      ),
    'template-opendocument',
  ],
];

test.each(refused)('%s is refused in words, and nothing is made', async (_, file, rule) => {
  const { bytes, findings } = await deckOn({ name, bytes: file() });
  expect(bytes).toBeUndefined();
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((one) => one.rule)).toEqual([rule]);
  expect(errors[0]?.message).toContain(name);
});

test.each([
  ['department.potx', 'presentationml.template.main'],
  ['department.ppsx', 'presentationml.slideshow.main'],
])('a deck on %s is a presentation', async (file, mainType) => {
  const made = foreignTemplates['4:3'];
  if (!made) throw new Error('no such template');
  const deck = await bytesOn({ name: file, bytes: templateFile({ ...made, mainType }) });
  const types = new TextDecoder().decode(unzipped(deck).get('[Content_Types].xml'));
  expect(types).toContain('presentationml.presentation.main+xml');
  expect(types).not.toContain(mainType);
});

test('macros are not carried over, and that is said', async () => {
  const relationships = 'ppt/_rels/presentation.xml.rels';
  const parts = changed(
    usual(),
    relationships,
    '</Relationships>',
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  ).set('ppt/vbaProject.bin', new Uint8Array([1, 2, 3]));
  const withType = changed(
    parts,
    '[Content_Types].xml',
    /<Override PartName="\/ppt\/presentation.xml"[^>]*>/,
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"/>',
  );
  const { bytes, findings } = await deckOn({
    name: 'department.pptm',
    bytes: zipPackage(withType),
  });
  expect(findings.map(({ rule }) => rule)).toContain('template-macros-left-out');
  const after = unzipped(bytes ?? new Uint8Array());
  expect([...after.keys()].filter((part) => part.includes('vba'))).toEqual([]);
  const types = new TextDecoder().decode(after.get('[Content_Types].xml'));
  expect(types).toContain('presentationml.presentation.main+xml');
  expect(types).not.toContain('macroEnabled');
});

describe('a picture that is damaged', () => {
  const picture = 'ppt/media/brand.png';
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * index) % 251);
  const showing = (source: string) =>
    changed(
      usual(),
      source,
      '</Relationships>',
      `<Relationship Id="rIdBrand" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/${picture}"/></Relationships>`,
    ).set(picture, bytes);
  /** One byte of the picture is another, as after a bad copy. */
  const damaged = (source: string) => {
    const file = Buffer.from(zipPackage(showing(source)));
    const at = file.indexOf(Buffer.from(bytes.slice(1000, 1100)));
    file[at] = (file[at] ?? 0) ^ 1;
    return { name, bytes: new Uint8Array(file) };
  };

  test('keeps a deck that shows it from being made', async () => {
    const { bytes: made, findings } = await deckOn(
      damaged('ppt/slideMasters/_rels/slideMaster1.xml.rels'),
    );
    expect(made).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toContain('template-damaged');
  });

  test('does not matter where it is only on a slide that is dropped', async () => {
    const template = damaged('ppt/slides/_rels/slide1.xml.rels');
    const { bytes: made } = await deckOn(template);
    expect(unzipped(made ?? new Uint8Array()).has(picture)).toBe(false);
    const { findings } = await deckOn(template, { ownSlides: 'after' });
    expect(findings.map(({ rule }) => rule)).toContain('template-damaged');
  });
});

test('what a master shows from elsewhere is kept and listed, not opened', async () => {
  const part = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
  const address = 'https://intranet.example/logo.png';
  const parts = changed(
    usual(),
    part,
    '</Relationships>',
    `<Relationship Id="rIdLogo" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}" TargetMode="External"/></Relationships>`,
  );
  const { bytes, findings } = await deckOn({ name, bytes: zipPackage(parts) });
  const said = findings.find(({ rule }) => rule === 'template-links-outside');
  expect(said?.message).toContain(address);
  expect(unzipped(bytes ?? new Uint8Array()).get(part)).toEqual(parts.get(part));
});

describe('the template’s own slides', () => {
  const own = 4;
  const sections =
    '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="rId3"/></p:sldLst></p:custShow></p:custShowLst><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="How to" id="{A0000000-0000-4000-8000-000000000001}"><p14:sldIdLst><p14:sldId id="300"/><p14:sldId id="301"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';
  const bytes = zipPackage(
    changed(usual(), presentation, '</p:presentation>', `${sections}</p:presentation>`),
  );
  const listed = (deck: Uint8Array) => new TextDecoder().decode(unzipped(deck).get(presentation));
  const idsIn = (xml: string) =>
    Array.from(xml.matchAll(/<p:sldId id="(\d+)"/g), ([, id]) => Number(id));

  test('are dropped, with the shows made of them', async () => {
    const deck = await bytesOn({ name, bytes });
    const xml = listed(deck);
    expect(xml).not.toContain('custShow');
    expect(xml).not.toContain('How to');
    expect(slideTexts(unzipped(deck)).some(({ title }) => title.startsWith('Own slide'))).toBe(
      false,
    );
  });

  test.each(['before', 'after'] as const)('are kept %s ours, in their sections', async (where) => {
    const deck = await bytesOn({ name, bytes }, { ownSlides: where });
    const xml = listed(deck);
    const ids = idsIn(xml);
    const theirs = [300, 301, 302, 303];
    expect(where === 'before' ? ids.slice(0, own) : ids.slice(-own)).toEqual(theirs);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('name="How to"');
    expect(xml).toContain('name="From the template"');
    expect(xml).toContain('custShow');
    for (const [part, content] of unzipped(bytes)) {
      if (part.startsWith('ppt/slides/')) expect(unzipped(deck).get(part)).toEqual(content);
    }
    const rules = new Set(lintPackage(bytes).map(({ rule }) => rule));
    expect(lintPackage(deck).filter(({ rule }) => !rules.has(rule))).toEqual([]);
  });
});
