import type { Forum } from '../../src/forum';
import { makeDeck } from '../../src/papers/makeDeck';
import { deckTemplate } from '../../templates/sources/deck/package';
import { placedSlides } from '../sample/sampleDeck';
import { sampleForum } from '../sample/sampleForum';
import { type DrawnPage, drawnPages } from './pdfWords';
import { wordsOutside } from './wordsOutside';

async function drawn(forum: Forum): Promise<readonly DrawnPage[]> {
  const template = { name: 'deck.pptx', bytes: deckTemplate() };
  const { value } = await makeDeck({ forum, findings: [] }, template);
  const [pages] = drawnPages([value[0]?.bytes ?? new Uint8Array()]);
  return pages ?? [];
}

async function expectAllInside(forum: Forum): Promise<void> {
  const slides = placedSlides(forum);
  const pages = await drawn(forum);
  expect(pages).toHaveLength(slides.length);
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(960, 0);
    expect(height).toBeCloseTo(540, 0);
  }
  const outside = pages.flatMap((page, index) => {
    const slide = slides[index];
    return slide ? wordsOutside(page, slide, index + 1) : [];
  });
  expect(outside).toEqual([]);
}

const sentence =
  'The register is published in full, in an open and well documented format, every quarter. ';

test('every word of the sample’s deck stands within its box', async () => {
  await expectAllInside(await sampleForum());
}, 180_000);

test('every word stands within its box when all texts are long', async () => {
  const forum = await sampleForum();
  const long = sentence.repeat(30).trim();
  await expectAllInside({
    ...forum,
    agenda: forum.agenda.map((item) => ({
      ...item,
      leads: item.leads && `${item.leads}, ${item.leads}, and many others who lead this item`,
      points: [
        ...item.points,
        ...Array.from({ length: 12 }, () => ({
          text: sentence.trim(),
          subPoints: [sentence.trim()],
        })),
      ],
    })),
    commitments: forum.commitments.map((one) => ({
      ...one,
      objectives: [long, long],
      update: long,
    })),
    assessments: forum.assessments.map((one) => ({ ...one, summary: long, analysis: long })),
  });
}, 180_000);
