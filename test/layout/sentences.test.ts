import fc from 'fast-check';
import { partRuns } from '../../src/layout/sentences';
import { type Runs, textOf } from '../../src/outline';

const shorterThan = (length: number) => (runs: Runs) => textOf(runs).length <= length;

describe('parting a text', () => {
  test('parts between sentences where it can', () => {
    const text = 'The first sentence is here. The second one follows. The third ends it.';
    expect(partRuns([{ text }], shorterThan(60))).toEqual({
      first: [{ text: 'The first sentence is here. The second one follows.' }],
      rest: [{ text: 'The third ends it.' }],
    });
  });

  test('does not take an abbreviation followed by a small letter for a sentence', () => {
    const text = 'Contracts worth approx. twenty million pounds were published in full last year.';
    const parted = partRuns([{ text }], shorterThan(40));
    expect(textOf(parted?.first ?? [])).toBe('Contracts worth approx. twenty million');
  });

  test('parts lists between their items', () => {
    const text =
      '3 topics: standards in public life; transparency of lobbying; and ministerial meetings';
    expect(textOf(partRuns([{ text }], shorterThan(62))?.first ?? [])).toBe(
      '3 topics: standards in public life; transparency of lobbying;',
    );
  });

  test('keeps emphasis on both sides', () => {
    const runs: Runs = [{ text: 'Bold words ', bold: true }, { text: 'plain words' }];
    expect(partRuns(runs, shorterThan(8))).toEqual({
      first: [{ text: 'Bold', bold: true }],
      rest: [{ text: 'words ', bold: true }, { text: 'plain words' }],
    });
  });

  test('loses nothing but the white space at the break, and never parts a character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 40 }), bold: fc.boolean() }),
        ),
        fc.integer({ min: 2, max: 60 }),
        (runs, length) => {
          const parted = partRuns(runs, shorterThan(length));
          const squeezed = (parts: Runs) => textOf(parts).replace(/\s+/g, '');
          expect(parted).toBeDefined();
          if (!parted) return;
          expect(shorterThan(length)(parted.first)).toBe(true);
          expect(squeezed(parted.first) + squeezed(parted.rest)).toBe(squeezed(runs));
          expect(() => encodeURIComponent(textOf(parted.first))).not.toThrow();
        },
      ),
    );
  });
});
