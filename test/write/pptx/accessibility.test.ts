import type { Package } from '../../../src/ooxml';
import { accessibilityIssues } from '../../../src/write/pptx/accessibility';
import { unzipped } from '../../ooxml/unzipped';
import { sampleDeck } from '../../sample/sampleDeck';

const issuesIn = (parts: Package) =>
  accessibilityIssues(parts)?.map(({ rule, slide }) => `${slide} ${rule}`);

/** The sample's deck with one change in a part, which must change something. */
async function changed(part: string, from: string | RegExp, to: string): Promise<Package> {
  const parts = new Map(unzipped((await sampleDeck()).bytes));
  const before = new TextDecoder().decode(parts.get(part));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return parts.set(part, new TextEncoder().encode(after));
}

const slide = (number: number) => `ppt/slides/slide${number}.xml`;

describe('the accessibility of a deck', () => {
  test('the sample’s deck on the default template has nothing to mend', async () => {
    expect(accessibilityIssues(unzipped((await sampleDeck()).bytes))).toEqual([]);
  });

  const planted: readonly (readonly [string, string, string | RegExp, string, string])[] = [
    [
      'a slide without a title',
      slide(5),
      '<p:ph type="title"/>',
      '<p:ph type="body" idx="9"/>',
      '5 no title',
    ],
    ['a drawing without words', slide(42), / descr="[^"]+"/, '', '42 no alternative text'],
    ['a table without a header row', slide(28), ' firstRow="1"', '', '28 no header row'],
    ['merged cells', slide(28), '<a:tc>', '<a:tc gridSpan="2">', '28 merged cells'],
    ['text without a language', slide(5), ' lang="en-GB"', '', '5 language'],
    ['spaces for a layout', slide(5), /<a:t>/, '<a:t>     ', '5 blank characters'],
    [
      'an empty paragraph',
      slide(5),
      '</a:p></p:txBody>',
      '</a:p><a:p/></p:txBody>',
      '5 blank characters',
    ],
    [
      'pale text',
      slide(5),
      /(<a:rPr lang="en-GB" dirty="0")\/>/,
      '$1><a:solidFill><a:srgbClr val="DDDDDD"/></a:solidFill></a:rPr>',
      '5 contrast',
    ],
    [
      'a deck without a title',
      'docProps/core.xml',
      /<dc:title>.*<\/dc:title>/,
      '',
      '0 no document title',
    ],
    [
      'a title that is read last',
      slide(5),
      /(<p:sp>.*?<\/p:sp>)(.*)(<\/p:spTree>)/s,
      '$2$1$3',
      '5 reading order',
    ],
  ];
  test.each(planted)('finds %s', async (_, part, from, to, found) => {
    expect(issuesIn(await changed(part, from, to))).toContain(found);
  });

  test('finds a title that two slides have', async () => {
    const parts = unzipped((await sampleDeck()).bytes);
    const twice = new Map(parts).set(slide(6), parts.get(slide(5)) ?? new Uint8Array());
    expect(issuesIn(twice)).toContain('6 title twice');
  });

  test('tells what the template gets wrong from what a slide does', async () => {
    const style = /(<p:titleStyle>.*?<a:schemeClr val=")accent1(")/s;
    const parts = await changed('ppt/slideMasters/slideMaster1.xml', style, '$1bg2$2');
    const origins = new Set(
      accessibilityIssues(parts)?.map(({ rule, origin }) => `${rule} ${origin}`),
    );
    expect([...origins]).toEqual(['contrast template']);
  });
});
