import { examine } from '../../src/papers/examine';
import { placeDeck } from '../../src/papers/placeDeck';
import { civicTemplate } from '../../templates/sources/civic/package';
import { bytesOn } from '../papers/foreign/deckOn';
import { templateFile } from '../papers/foreign/templateOf';
import { foreignTemplates } from '../papers/foreign/templates';
import { sampleGrid } from '../sample/sampleForum';
import { drawnPages } from './pdfWords';
import { wordsOutside } from './wordsOutside';

/** Templates in fonts that are as wide on every machine. */
const drawn = [
  '4:3',
  'wide, in the colours of a dark theme',
  'doubled placeholders',
  'only titles',
  'no placeholders at all',
  'columns, pictures and text that runs down',
];

const templates: readonly (readonly [string, Uint8Array])[] = [
  ['the look of our second template', civicTemplate()],
  ...drawn.map((name) => {
    const made = foreignTemplates[name];
    if (!made) throw new Error(name);
    return [name, templateFile(made)] as const;
  }),
];

/** The decks' pages, in the order of the templates. */
let drawnDecks: ReturnType<typeof drawnPages>;

beforeAll(async () => {
  const decks: Uint8Array[] = [];
  for (const [, bytes] of templates) decks.push(await bytesOn({ name: 'department.pptx', bytes }));
  drawnDecks = drawnPages(decks);
}, 180_000);

test.each(templates.map(([name, bytes], index) => [name, bytes, index] as const))(
  'every word stands within its box on a template with %s',
  async (_, bytes, index) => {
    const { value } = placeDeck(examine([await sampleGrid()]), { name: 'department.pptx', bytes });
    const slides = value?.deck.sections.flatMap((section) => section.slides) ?? [];
    const pages = drawnDecks[index] ?? [];
    expect(slides.length).toBeGreaterThan(0);
    expect(pages).toHaveLength(slides.length);
    const outside = pages.flatMap((page, number) => {
      const slide = slides[number];
      return slide ? wordsOutside(page, slide, number + 1) : [];
    });
    // The hand-made templates say "Text" in the footers of their layouts.
    expect(outside.filter((word) => !/: Text at /.test(word))).toEqual([]);
  },
);
