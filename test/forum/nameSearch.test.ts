import fc from 'fast-check';
import { nameSearch } from '../../src/forum/nameSearch';

const isIn = (name: string, text: string, kind: 'person' | 'body' = 'person') =>
  nameSearch([name], kind)(text).length > 0;

test.each([
  ['Jo Smithers', 'We thank Jo Smithers.'],
  ['Jo Smithers', 'jo  SMITHERS’s idea'],
  ['Smithers, Jo', 'Jo Smithers wrote'],
  ['Dr Jo Smithers', 'Jo Smithers wrote'],
  ['Jo Smithers', 'Ms Smithers wrote'],
  ['Jo Anne Smithers', 'Jo Smithers wrote'],
  ['Jo Smithers and Al Brownlow', 'Al Brownlow wrote'],
  ['José Núñez', 'Jose Nunez wrote'],
  ['Siân O’Brien', "Sian O'Brien wrote"],
  ['Smithers', 'Smithers wrote'],
])('%s is in "%s"', (name, text) => expect(isIn(name, text)).toBe(true));

test.each([
  ['Jo Smithers', 'Jo wrote, and Smithers wrote'],
  ['Jo Smithers', 'Joe Smithers'],
  ['Ann', 'Ann wrote'],
  ['Anonymous', 'anonymous submissions'],
  ['Member of the public', 'a member of the public'],
  ['N/A', 'n/a'],
  ['', 'anything'],
])('%s is not in "%s"', (name, text) => expect(isIn(name, text)).toBe(false));

test.each([
  ['The Rivers Trust Ltd', 'as the Rivers Trust says'],
  ['Rivers & Lakes', 'as Rivers & Lakes says'],
  ['Rivers and Lakes', 'as Rivers and Lakes says'],
])('the body %s is in "%s"', (name, text) => expect(isIn(name, text, 'body')).toBe(true));

test('parts of the name of a body are not it', () => {
  expect(isIn('Rivers and Lakes', 'Lakes are deep', 'body')).toBe(false);
});

test('it says which, how long and how written; of equal names, the first', () => {
  const search = nameSearch([undefined, 'Rivers', 'The Rivers', 'Rivers Trust'], 'body');
  expect(search('Rivers are long. The rivers Trust helps.')).toEqual([
    { index: 1, isSingleWord: true, isCapitalised: true },
    { index: 1, isSingleWord: true, isCapitalised: false },
    { index: 3, isSingleWord: false, isCapitalised: false },
  ]);
});

const word = fc
  .stringMatching(/^[A-Z][a-z]{3,8}$/)
  .filter((one) => !/^(Miss|Lord|Lady|Baron|Dame)/.test(one));

test('any name of two words is found between any words', () => {
  fc.assert(
    fc.property(word, word, fc.array(word), fc.array(word), (given, family, before, after) => {
      fc.pre(!isIn(`${given} ${family}`, [...before, '.', ...after].join(' ')));
      const text = [...before, given, family, ...after].join(' ');
      expect(isIn(`${given} ${family}`, text)).toBe(true);
    }),
  );
});

// Held against each name in turn, this text takes until the test is given up.
test('a hundred thousand names that begin with the same word are told apart', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `The Green Body ${index}`);
  const search = nameSearch(names, 'body');
  const text = 'Green Body 99999 and the green '.repeat(2_000);
  expect(search(text)).toHaveLength(2_000);
});
