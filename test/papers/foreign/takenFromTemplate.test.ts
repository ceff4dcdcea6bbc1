import type { PlacedShape } from '../../../src/layout';
import { type Package, relationshipsOf, zipPackage } from '../../../src/ooxml';
import { lintPackage } from '../../../src/ooxml/lint';
import { examine } from '../../../src/papers/examine';
import { placeDeck } from '../../../src/papers/placeDeck';
import { unzipped } from '../../ooxml/unzipped';
import { sampleGrid } from '../../sample/sampleForum';
import { bytesOn } from './deckOn';
import { templateFile, templateOf } from './templateOf';
import { foreignTemplates } from './templates';

const name = 'department.pptx';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const formats = 'application/vnd.openxmlformats-officedocument.presentationml';
const presentation = 'ppt/presentation.xml';
const text = (parts: Package, part: string): string => new TextDecoder().decode(parts.get(part));

function usual(): Map<string, Uint8Array> {
  const made = foreignTemplates['several masters, and slides that tell which is for what'];
  if (!made) throw new Error('no such template');
  return new Map(templateOf(made));
}

/** A package with a part more, that another one leads to. */
function joined(
  parts: Map<string, Uint8Array>,
  source: string,
  [kind, part, xml]: readonly [kind: string, part: string, xml: string],
): Map<string, Uint8Array> {
  const links = source.replace(/([^/]+)$/, '_rels/$1.rels');
  const put = (at: string, end: string, added: string) =>
    parts.set(at, new TextEncoder().encode(text(parts, at).replace(end, added + end)));
  put(
    links,
    '</Relationships>',
    `<Relationship Id="rId_${kind}" Type="${office}/${kind}" Target="/${part}"/>`,
  );
  put(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${part}" ContentType="${formats}.${kind}+xml"/>`,
  );
  return parts.set(part, new TextEncoder().encode(xml));
}

const styleId = '{11111111-2222-4333-8444-555555555555}';
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const houseStyle = `<a:tblStyleLst ${namespaces} def="${styleId}"><a:tblStyle styleId="${styleId}" styleName="House"><a:firstRow><a:tcTxStyle><a:schemeClr val="dk1"/></a:tcTxStyle><a:tcStyle><a:tcBdr/><a:fill><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:fill></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`;

const slidesOf = (parts: Package): readonly string[] =>
  [...parts.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));

test('tables take the template’s table style, and no colour of ours', async () => {
  const parts = joined(usual(), presentation, ['tableStyles', 'ppt/tableStyles.xml', houseStyle]);
  const deck = unzipped(await bytesOn({ name, bytes: zipPackage(parts) }));
  const tables = slidesOf(deck).flatMap(
    (part) => text(deck, part).match(/<a:tbl>.*?<\/a:tbl>/gs) ?? [],
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const table of tables) {
    expect(table).toContain(`<a:tableStyleId>${styleId}</a:tableStyleId>`);
    expect(table).toContain('firstRow="1"');
    expect(table).not.toMatch(/srgbClr|<a:tcPr[^>]*>.*?<a:solidFill>/s);
  }
  expect(deck.get('ppt/tableStyles.xml')).toEqual(parts.get('ppt/tableStyles.xml'));
});

describe('comments on the template’s own slides', () => {
  const authors = `<p:cmAuthorLst ${namespaces}><p:cmAuthor id="0" name="Somebody" initials="S" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>`;
  const comment = `<p:cmLst ${namespaces}><p:cm authorId="0" dt="2023-01-01T00:00:00.000" idx="1"><p:pos x="10" y="10"/><p:text>Mend this</p:text></p:cm></p:cmLst>`;
  const commented = () =>
    joined(
      joined(usual(), presentation, ['commentAuthors', 'ppt/commentAuthors.xml', authors]),
      'ppt/slides/slide1.xml',
      ['comments', 'ppt/comments/comment1.xml', comment],
    );

  test('go with the slides', async () => {
    const deck = await bytesOn({ name, bytes: zipPackage(commented()) });
    const parts = unzipped(deck);
    expect([...parts.keys()].filter((part) => /comment/i.test(part))).toEqual([]);
    expect(relationshipsOf(parts, presentation).map(({ type }) => type)).not.toContain(
      `${office}/commentAuthors`,
    );
    expect(lintPackage(deck)).toEqual([]);
  });

  test('stay with slides that are kept, byte by byte', async () => {
    const own = commented();
    const parts = unzipped(
      await bytesOn({ name, bytes: zipPackage(own) }, { ownSlides: 'before' }),
    );
    for (const part of ['ppt/commentAuthors.xml', 'ppt/comments/comment1.xml'])
      expect(parts.get(part)).toEqual(own.get(part));
  });
});

describe.each(Object.keys(foreignTemplates))('the timeline on a template with %s', (key) => {
  test('is drawn in the theme’s colours, within the layout’s room for it', async () => {
    const made = foreignTemplates[key];
    if (!made) throw new Error(key);
    const template = { name, bytes: templateFile(made) };
    const { value } = placeDeck(examine([await sampleGrid()]), template);
    const slides = (value?.deck.sections ?? []).flatMap((section) => section.slides);
    const drawn = slides.filter(({ objects }) => objects.some((one) => one.name === 'We are here'));
    expect(drawn).toHaveLength(1);
    const layout = value?.design.layouts.find(({ part }) => part === drawn[0]?.layout);
    const rooms = [layout?.area, ...(layout?.placeholders ?? [])].flatMap((one) => one?.box ?? []);
    const left = Math.min(...rooms.map(({ x }) => x));
    const right = Math.max(...rooms.map(({ x, width }) => x + width));
    const bottom = Math.max(...rooms.map(({ y, height }) => y + height));
    const title = drawn[0]?.objects[0]?.box;
    const shapes = (drawn[0]?.objects ?? []).filter(
      (one): one is PlacedShape => one.kind === 'shape',
    );
    expect(shapes.length).toBeGreaterThan(8);
    for (const { box, fill, line, text: words, name: called } of shapes) {
      for (const colour of [fill, line, words?.colour])
        expect([called, colour ?? 'tx1']).toEqual([
          called,
          expect.stringMatching(/^((tx|bg)[12]|accent[1-6]|#(000000|FFFFFF))$/i),
        ]);
      // Half of the arrow that shows where we are may stand out.
      expect(box.x).toBeGreaterThanOrEqual(left - 9);
      expect(box.x + box.width).toBeLessThanOrEqual(right + 9);
      expect(box.y + box.height).toBeLessThanOrEqual(bottom + 1);
      expect(box.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0) - 1);
    }
  });
});
