import { zipPackage } from '../../../src/ooxml';
import { unzipped } from '../../ooxml/unzipped';
import { slideTexts } from '../../write/pptx/slideTexts';
import { bytesOn } from './deckOn';
import { templateOf } from './templateOf';
import { foreignTemplates } from './templates';

const made = foreignTemplates['4:3'];
if (!made) throw new Error('no such template');
const layout = 'ppt/slideLayouts/slideLayout3.xml';

/** The template whose layout for content says something in its footer. */
function withFooter(words: string): Uint8Array {
  const parts = new Map(templateOf(made ?? { masters: [] }));
  const xml = new TextDecoder().decode(parts.get(layout));
  const after = xml.replace(/(name="Footer".*?<a:t>)Text/s, `$1${words}`);
  return zipPackage(parts.set(layout, new TextEncoder().encode(after)));
}

const footersOn = async (words: string) => {
  const deck = await bytesOn({ name: 'department.pptx', bytes: withFooter(words) });
  const slides = slideTexts(unzipped(deck));
  return slides.filter(({ paragraphs }) => paragraphs.includes('OFFICIAL & SENSITIVE'));
};

test('the words of a layout’s footer stand on its slides', async () => {
  expect((await footersOn('OFFICIAL &amp; SENSITIVE')).length).toBeGreaterThan(20);
});

test.each(['&lt;footer&gt;', 'Sample Footer Text', ''])(
  'the prompt "%s" does not',
  async (words) => {
    const deck = await bytesOn({ name: 'department.pptx', bytes: withFooter(words) });
    const said = slideTexts(unzipped(deck)).flatMap(({ paragraphs }) => paragraphs);
    expect(said.some((text) => /footer/i.test(text))).toBe(false);
  },
);
