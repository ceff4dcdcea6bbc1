import fc from 'fast-check';
import { encoded } from '../../../src/write/docx/encoded';

test('texts in slices give the bytes of the text as a whole', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 50_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (some, others) => {
      const whole = new TextEncoder().encode([...some, ...others].join(''));
      expect(Buffer.compare(encoded(some, others), whole)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('a text longer than a slice stays whole', () => {
  const long = '😀é'.repeat(70_000);
  expect(new TextDecoder().decode(encoded(['a'], [long, 'b']))).toBe(`a${long}b`);
});
