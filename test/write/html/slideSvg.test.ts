import { readFileSync } from 'node:fs';
import type { PlacedObject } from '../../../src/layout';
import { readPresentationTemplate } from '../../../src/ooxml';
import { textOf } from '../../../src/outline';
import type { MarkupElement } from '../../../src/write/html';
import { readLook, slideSvg } from '../../../src/write/html';
import { readDesign } from '../../../src/write/pptx';
import { unzipped } from '../../ooxml/unzipped';
import { placedSlides } from '../../sample/sampleDeck';
import { sampleForum } from '../../sample/sampleForum';
import { markupText, wordsOf } from './markupText';

const parts = unzipped(readFileSync('templates/deck.pptx'));
const template = readPresentationTemplate(parts);
if (typeof template === 'string') throw new Error('the default template has no layouts');
const design = readDesign(template);
const look = readLook(template, parts);
const slides = async () => placedSlides(await sampleForum());

function textsOf(object: PlacedObject): readonly string[] {
  switch (object.kind) {
    case 'text':
    case 'free text':
      return object.paragraphs.map(({ runs }) => textOf(runs));
    case 'table':
      return object.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.paragraphs.map(textOf)),
      );
    case 'shape':
      return object.text?.paragraphs.map(({ runs }) => textOf(runs)) ?? [];
  }
}

const bare = (text: string) => text.replace(/\s/g, '').toUpperCase();

const elementsIn = (element: MarkupElement): readonly MarkupElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
];

test('every word of every slide of the sample stands in its picture', async () => {
  for (const [index, slide] of (await slides()).entries()) {
    const svg = slideSvg({ slide, number: index + 1 }, design, look);
    const shown = bare(wordsOf(svg));
    for (const text of slide.objects.flatMap(textsOf)) {
      for (const word of text.split(/\s+/)) expect(shown).toContain(bare(word));
    }
    expect(svg.attributes['aria-label']).toBe(slide.title);
  }
});

test('all that is drawn stands within the slide', async () => {
  for (const [index, slide] of (await slides()).entries()) {
    const svg = slideSvg({ slide, number: index + 1 }, design, look);
    for (const { name, attributes } of elementsIn(svg)) {
      if (name !== 'text' && name !== 'rect') continue;
      const at = (key: string) => Number(attributes[key] ?? 0);
      expect(at('x')).toBeGreaterThanOrEqual(0);
      expect(at('y')).toBeGreaterThanOrEqual(0);
      expect(at('x') + at('width')).toBeLessThanOrEqual(design.width + 0.01);
      expect(at('y') + at('height')).toBeLessThanOrEqual(design.height + 0.01);
    }
  }
});

test('a strict content policy lets it through: no styles, scripts or addresses', async () => {
  const all = (await slides())
    .map((slide, index) => markupText(slideSvg({ slide, number: index + 1 }, design, look)))
    .join('');
  expect(all).not.toMatch(/ style=| href=|<script|<style| on\w+=|NaN|undefined/);
});

test('the look is the template’s: colours, panels, bullets, the table’s header', () => {
  const section = look.layouts.find(({ name }) => name === 'Section');
  expect(look.colours).toMatchObject({ bg1: '#FFFFFF', tx1: '#0B0C0C', accent1: '#1B3A63' });
  expect(section?.background).toBe('#1B3A63');
  expect(section?.panels).toEqual([
    { box: { x: 64, y: 196, width: 96, height: 4 }, fill: '#FFFFFF' },
  ]);
  expect(look.table).toEqual({
    border: '#4A6076',
    header: { fill: '#1B3A63', text: '#FFFFFF' },
    body: { fill: '#FFFFFF', text: '#0B0C0C' },
  });
});
