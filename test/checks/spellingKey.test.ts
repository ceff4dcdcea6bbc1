import fc from 'fast-check';
import { spellingKey } from '../../src/checks/spellingKey';

test.each([
  ['Finalisation', 'finalization'],
  ['organise', 'organize'],
  ['Organisations', 'organizations'],
  ['prioritising', 'prioritizing'],
  ['analyse', 'analyze'],
  ['labour', 'labor'],
  ['favourable', 'favorable'],
  ['centres', 'centers'],
  ['catalogue', 'catalog'],
  ['modelling', 'modeling'],
  ['defence', 'defense'],
  ['co-creation', 'cocreation'],
  ['e-mail', 'Email'],
  ['anti\u2011corruption', 'anti-corruption'],
])('%s and %s are one word', (one, other) => expect(spellingKey(one)).toBe(spellingKey(other)));

test.each([
  ['filing', 'filling'],
  ['four', 'for'],
  ['pouring', 'poring'],
  ['hour', 'hor'],
  ['re-sign', 'resign'],
  ['form', 'from'],
  ['theme', 'themes'],
])('%s and %s are two words', (one, other) =>
  expect(spellingKey(one)).not.toBe(spellingKey(other)),
);

const stem = fc.stringMatching(/^[a-z]{3,8}$/);

test('any stem with a British and an American ending is one word, in any case', () => {
  const endings = fc.constantFrom(
    ['isation', 'ization'],
    ['ise', 'ize'],
    ['ised', 'ized'],
    ['our', 'or'],
  );
  fc.assert(
    fc.property(stem, endings, (start, [british, american]) => {
      expect(spellingKey(`${start}${british}`.toUpperCase())).toBe(
        spellingKey(`${start}${american}`),
      );
    }),
  );
});

test('hyphens make no difference, but after "re"', () => {
  const parts = fc.array(stem, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(parts, (words) => {
      expect(spellingKey(words.join('-'))).toBe(spellingKey(words.join('')));
    }),
  );
});

test('case makes no difference', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(spellingKey(word)).toBe(spellingKey(word.toUpperCase()));
    }),
  );
});
