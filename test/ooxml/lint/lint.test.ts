import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { type Package, withFingerprint, zipPackage } from '../../../src/ooxml';
import { lintPackage } from '../../../src/ooxml/lint';
import { sampleDeck } from '../../sample/sampleDeck';
import { unzipped } from '../unzipped';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (parts: Package, part: string) => new TextDecoder().decode(parts.get(part));

let deck: Package;
beforeAll(async () => {
  deck = unzipped((await sampleDeck()).bytes);
});

const document = () => unzipped(new Uint8Array(readFileSync('templates/responses.docx')));
const workbook = () => unzipped(new Uint8Array(readFileSync('templates/starter.xlsx')));

/** The rules that a package breaks once a text in a part is replaced. */
function broken(
  parts: Package,
  part: string,
  from: string | RegExp,
  to: string,
): readonly string[] {
  const before = text(parts, part);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${part} does not hold ${from}`);
  const changed = new Map([...parts, [part, bytes(after)] as const]);
  return [...new Set(lintPackage(zipPackage(changed)).map(({ rule }) => rule))];
}

const slide = 'ppt/slides/slide28.xml';

describe('faults planted in a deck are found', () => {
  test.each([
    [
      'an Override without its part',
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/ppt/none.xml" ContentType="a/b"/></Types>',
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      /<Default Extension="xml"[^>]*><Override [^>]*>/,
      '',
    ],
    [
      'image/jpg',
      '[Content_Types].xml',
      '</Types>',
      '<Default Extension="jpg" ContentType="image/jpg"/></Types>',
    ],
    [
      'a target that is not there',
      'ppt/slides/_rels/slide1.xml.rels',
      /slideLayout\d\.xml/,
      'slideLayout99.xml',
    ],
    ['an unknown id', slide, '<p:cNvPr id="2"', '<p:cNvPr r:id="rIdundefined" id="2"'],
    ['a shape without a text body', slide, /<p:txBody>[\s\S]*?<\/p:txBody>/, ''],
    [
      'a shape without size',
      slide,
      /(name="Rating mark"[\s\S]*?)<a:ext cx="\d+"/,
      '$1<a:ext cx="0"',
    ],
    ['an id twice', slide, '<p:cNvPr id="3"', '<p:cNvPr id="2"'],
    ['an empty name', slide, /<p:cNvPr id="3" name="[^"]*"/, '<p:cNvPr id="3" name=""'],
    ['anchor mid', slide, 'anchor="ctr"', 'anchor="mid"'],
    ['an empty line', slide, '<p:spPr/>', '<p:spPr><a:ln/></p:spPr>'],
    ['not a number', slide, /marL="0"/, 'marL="NaN"'],
    [
      'a background without effects',
      'ppt/slideMasters/slideMaster1.xml',
      '<a:effectLst/></p:bgPr>',
      '</p:bgPr>',
    ],
    [
      'an SVG on a master',
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      /theme1\.xml"/,
      'a.svg"',
    ],
    [
      'a theme of two fills',
      'ppt/theme/theme1.xml',
      /(<a:fillStyleLst>)<a:solidFill>[\s\S]*?<\/a:solidFill>/,
      '$1',
    ],
    ['a table without a header row', slide, ' firstRow="1"', ''],
    ['no title', slide, 'type="title"', 'type="body"'],
    [
      'lists out of order',
      'ppt/presentation.xml',
      /(<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>)([\s\S]*?<\/p:sldIdLst>)/,
      '$2$1',
    ],
    ['a slide in no section', 'ppt/presentation.xml', /<p14:sldId id="256"\/>/, ''],
    [
      'notes without their slide',
      'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      /<Relationship Id="rId2"[^>]*>/,
      '',
    ],
    ['a person', 'docProps/core.xml', '<dc:title>', '<dc:creator>Somebody</dc:creator><dc:title>'],
  ])('%s', (_what, part, from, to) => {
    expect(broken(deck, part, from, to)).not.toEqual([]);
  });

  test('an orphan', () => {
    const changed = new Map([...deck, ['ppt/orphan.xml', bytes('<a/>')] as const]);
    expect(lintPackage(zipPackage(changed)).map(({ part }) => part)).toEqual(['ppt/orphan.xml']);
  });

  test('two slides of one title', () => {
    const title = /type="title"[\s\S]*?<a:t>([^<]*)</.exec(text(deck, slide))?.[1] ?? '';
    expect(
      broken(deck, 'ppt/slides/slide29.xml', /(type="title"[\s\S]*?<a:t>)[^<]*/, `$1${title}`),
    ).not.toEqual([]);
  });

  test('a zip that is stored, in another order, with real times', () => {
    const parts = Object.fromEntries([...deck].reverse());
    const stored = zipSync(parts, { level: 0, mtime: new Date(2023, 5, 22) });
    const whats = new Set(lintPackage(stored).map(({ fault }) => fault));
    expect([...whats].sort()).toEqual([
      'carries a time',
      'is not deflated',
      'stands before the content types',
    ]);
  });

  test('a file that is no package', () => {
    expect(lintPackage(bytes('hello'))).toEqual([{ rule: 'package', part: '', fault: 'text' }]);
  });
});

describe('faults planted in documents and workbooks are found', () => {
  test('a field without a result', () => {
    const footer =
      [...document().keys()].find(
        (part) => /footer\d*\.xml$/.test(part) && text(document(), part).includes('separate'),
      ) ?? '';
    expect(
      broken(document(), footer, /(fldCharType="separate"\/>[\s\S]*?)<w:t>\d+<\/w:t>/, '$1'),
    ).not.toEqual([]);
  });

  test.each([
    ['a cell without a paragraph at its end', '<w:tbl><w:tr><w:tc><w:tbl/></w:tc></w:tr></w:tbl>'],
    ['a table inside a paragraph', '<w:p><w:tbl></w:tbl></w:p>'],
  ])('%s', (_what, xml) => {
    expect(broken(document(), 'word/document.xml', /<w:body>/, `<w:body>${xml}`)).not.toEqual([]);
  });

  test('an empty comments part', () => {
    const changed = new Map([
      ...document(),
      ['word/comments.xml', bytes('<w:comments/>')] as const,
    ]);
    expect(lintPackage(zipPackage(changed)).map(({ rule }) => rule)).not.toEqual([]);
  });

  test.each([
    ['a table without rows', /(<table [^>]*?ref="[A-Z]+)\d+:([A-Z]+)\d+"/, '$11:$21"'],
    ['a column named otherwise', /(<tableColumn [^>]*?name=")[^"]*"/, '$1Other"'],
  ])('%s', (_what, from, to) => {
    const table = [...workbook().keys()].find((part) => /^xl\/tables\/.*xml$/.test(part)) ?? '';
    expect(broken(workbook(), table, from, to)).not.toEqual([]);
  });

  test('a font out of order', () => {
    const swap = /(<sz [^>]*>)(<color [^>]*>)(<name [^>]*>)/;
    expect(broken(workbook(), 'xl/styles.xml', swap, '$3$2$1')).not.toEqual([]);
  });
});

describe('what we make has no faults', () => {
  test('the sample’s deck', () => {
    expect(lintPackage(zipPackage(withFingerprint(deck)))).toEqual([]);
  });

  test.each(readdirSync('templates').filter((file) => /\.(pptx|docx|xlsx)$/.test(file)))(
    'templates/%s',
    (file) => {
      expect(lintPackage(new Uint8Array(readFileSync(`templates/${file}`)))).toEqual([]);
    },
  );
});
