import fc from 'fast-check';
import { brokenLines } from '../../src/layout/brokenLines';
import { lineCount } from '../../src/layout/lines';
import { textOf } from '../../src/outline';

const words = fc.array(fc.constantFrom('open', 'a', 'decision-making', ' ', '  ', '\n', '–', 'm'), {
  maxLength: 60,
});
const runs = fc.array(fc.record({ text: words.map((some) => some.join('')), bold: fc.boolean() }), {
  maxLength: 4,
});

test('lines are as many as were counted, and hold all of the text', () => {
  fc.assert(
    fc.property(runs, fc.integer({ min: 20, max: 400 }), (some, width) => {
      const lines = brokenLines(some, width, 14);
      expect(lines).toHaveLength(lineCount(some, width, 14));
      const bare = (text: string) => text.replace(/\s/g, '');
      expect(bare(lines.map(textOf).join(''))).toBe(bare(textOf(some)));
    }),
  );
});

test('a word goes to the next line whole, with its emphasis', () => {
  const lines = brokenLines([{ text: 'open ' }, { text: 'government', bold: true }], 90, 14);
  expect(lines).toEqual([[{ text: 'open' }], [{ text: 'government', bold: true }]]);
});
