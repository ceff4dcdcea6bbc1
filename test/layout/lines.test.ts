import fc from 'fast-check';
import { lineCount, widestWord } from '../../src/layout/lines';
import { textWidth } from '../../src/layout/textWidth';

describe('counting lines', () => {
  test('widths are those of Arial', () => {
    expect(textWidth('Commitments', 10, false)).toBeCloseTo(61.67, 1);
    expect(textWidth('Commitments', 10, true)).toBeGreaterThan(textWidth('Commitments', 10, false));
  });

  test('a text as wide as its box with room to spare takes one line', () => {
    const text = 'Stages of the process';
    expect(lineCount([{ text }], textWidth(text, 18, false) * 1.05, 18)).toBe(1);
    expect(lineCount([{ text }], textWidth(text, 18, false) * 0.9, 18)).toBe(2);
  });

  test('line breaks count', () => {
    expect(lineCount([{ text: 'one\ntwo\nthree' }], 500, 18)).toBe(3);
  });

  test('breaks after hyphens, and inside words that are wider than the line', () => {
    const width = textWidth('decision-', 18, false) * 1.05;
    expect(lineCount([{ text: 'decision-making' }], width, 18)).toBe(2);
    expect(
      lineCount([{ text: 'm'.repeat(40) }], textWidth('mmmmmmmmmm', 18, false) * 1.03, 18),
    ).toBe(4);
  });

  test('a wider box never takes more lines, nor does a part of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 0, max: 120 }),
        (text, width, length) => {
          const lines = lineCount([{ text }], width, 14);
          expect(lineCount([{ text }], width + 400, 14)).toBeLessThanOrEqual(lines);
          expect(lineCount([{ text: text.slice(0, length) }], width, 14)).toBeLessThanOrEqual(
            lines,
          );
        },
      ),
    );
  });

  test('the widest word is found across runs', () => {
    const runs = [{ text: 'a co' }, { text: 'mmitment b' }];
    expect(widestWord(runs, 18)).toBeCloseTo(textWidth('commitment', 18, false));
  });
});
