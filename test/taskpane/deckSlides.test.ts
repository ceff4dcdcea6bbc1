import { finding } from '../../src/findings';
import type { PlacedSlide } from '../../src/layout';
import { deckSlides } from '../../src/taskpane/deck/deckSlides';

const slideAt = (cell: string): PlacedSlide => ({
  layout: 'Points',
  title: cell,
  objects: [],
  notes: [],
  sources: [{ workbook: 'a.xlsx', sheet: 'Agenda', cell }],
});

test('slides are numbered through all sections, those with too much text marked', () => {
  const source = { workbook: 'a.xlsx', sheet: 'Agenda', cell: 'D3' };
  const findings = [
    finding('slide-goes-on', { title: 'Rules', slides: 2 }, source),
    finding('no-responses', {}, { ...source, cell: 'D2' }),
  ];
  const sections = [
    { title: 'Part 1', slides: [slideAt('D2')] },
    { title: 'Part 2', slides: [slideAt('D3'), slideAt('D3')] },
  ];
  const deck = { title: 'Deck', language: 'en-GB', date: '2023-06-22', sections };
  const slides = deckSlides(deck, findings);
  expect(slides.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(slides.map(({ tooLong }) => tooLong)).toEqual([
    undefined,
    findings[0]?.message,
    findings[0]?.message,
  ]);
});
