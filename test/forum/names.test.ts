import fc from 'fast-check';
import { nameKey } from '../../src/forum';

test('names that differ by typing alone have one key', () => {
  expect(nameKey(' Anti‑Corruption  and “Integrity” ')).toBe('anti corruption and integrity');
  expect(nameKey('anti_corruption AND integrity')).toBe('anti corruption and integrity');
});

test('the quick way for references gives what the long way gives', () => {
  const letters = [...'abzABZ019.'];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (ref) => {
      // A space at the end is cut off, and keeps from the quick way.
      expect(nameKey(ref)).toBe(nameKey(`${ref} `));
    }),
  );
});
