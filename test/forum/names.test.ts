import fc from 'fast-check';
import { nameKey } from '../../src/forum';

test.each([
  ['Anti-Corruption', 'anti corruption'],
  [' Open\u00a0 Contracting\n', 'open contracting'],
  ['Citizens’ "juries"', 'citizens juries'],
  ['S012.2', 's012.2'],
  ['A_B – c', 'a b c'],
])('the key of %j is %j', (name, key) => expect(nameKey(name)).toBe(key));

test('a key is its own key, in any case', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~’–]{0,20}$/), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
      expect(nameKey(name.toUpperCase())).toBe(nameKey(name.toLowerCase()));
    }),
  );
});

test('a plain name has the key that it has among others', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{0,20}$/), (name) => {
      expect(nameKey(`${name} “`)).toBe(nameKey(name));
    }),
  );
});
