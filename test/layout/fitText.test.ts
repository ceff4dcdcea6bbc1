import fc from 'fast-check';
import { fitText, smallestText } from '../../src/layout/fitText';
import { flowOf } from '../../src/layout/flow';
import { type SlideText, textOf } from '../../src/outline';
import { placeholder } from './defaultDesign';

const body = placeholder('Points', 'Body');
const listOf = (lines: readonly string[]): SlideText => ({
  kind: 'list',
  items: lines.map((text) => ({ runs: [{ text }], items: [] })),
});

describe('setting text in a placeholder', () => {
  test('keeps the placeholder’s own size where the text fits', () => {
    const [page, ...others] = fitText(flowOf([listOf(['One', 'Two'])]), body);
    expect(others).toEqual([]);
    expect(page?.map(({ size }) => size)).toEqual([undefined, undefined]);
  });

  test('sets smaller before it goes on to a next slide', () => {
    const pages = fitText(
      flowOf([listOf(Array.from({ length: 11 }, (_, line) => `Line ${line}`))]),
      body,
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]?.[0]?.size).toBeLessThan(26);
    expect(pages[0]?.[0]?.size).toBeGreaterThanOrEqual(smallestText);
  });

  test('a label goes on with what it names', () => {
    const filler = listOf(Array.from({ length: 12 }, (_, line) => `Line ${line}`));
    const label: SlideText = { kind: 'paragraph', role: 'label', runs: [{ text: 'Objective:' }] };
    const text: SlideText = {
      kind: 'paragraph',
      role: 'text',
      runs: [{ text: 'word '.repeat(60).trim() }],
    };
    const pages = fitText(flowOf([filler, label, text]), body);
    expect(pages).toHaveLength(2);
    const lines = pages.map((page) => page.map(({ runs }) => textOf(runs)));
    expect(lines[0]).not.toContain('Objective:');
    expect(lines[1]?.[lines[1].indexOf('Objective:') + 1]).toMatch(/^word/);
  });

  test('a point goes on with all its sub-points, where that takes no more slides', () => {
    const points: SlideText = {
      kind: 'list',
      items: [1, 2].map((number) => ({
        runs: [{ text: `Part ${number}` }],
        items: Array.from({ length: 8 }, (_, item) => ({
          runs: [{ text: `Item ${number}.${item}` }],
          items: [],
        })),
      })),
    };
    const pages = fitText(flowOf([points]), body);
    expect(pages.map((page) => textOf(page[0]?.runs ?? []))).toEqual(['Part 1', 'Part 2']);
  });

  test('is no larger than a title that had to be set smaller', () => {
    const [page] = fitText(flowOf([listOf(['One'])]), body, smallestText, 20);
    expect(page?.map(({ size }) => size)).toEqual([20]);
  });

  test('loses no text, and never sets it below 18 pt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ mode: 'sentences', maxCount: 12 }), { minLength: 1, maxLength: 12 }),
        (lines) => {
          const pages = fitText(flowOf([listOf(lines)]), body);
          const shown = pages.flat().map(({ runs }) => textOf(runs));
          expect(shown.join(' ').replace(/\s+/g, ' ')).toBe(lines.join(' ').replace(/\s+/g, ' '));
          for (const { size } of pages.flat())
            expect(size ?? 26).toBeGreaterThanOrEqual(smallestText);
        },
      ),
      { numRuns: 30 },
    );
  });
});
