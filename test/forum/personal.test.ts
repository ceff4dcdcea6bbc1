import { inspect } from 'node:util';
import { Personal } from '../../src/forum';

const name = new Personal('Jo Smithers');

test('a personal value has no way out into text', () => {
  const ways = [
    String(name),
    `${name}`,
    JSON.stringify({ name }),
    inspect(name, { depth: 5, showHidden: true }),
    Object.keys(name).join(),
    JSON.stringify(Personal.searchFor([name], 'person')('Jo Smithers wrote')),
  ];
  for (const text of ways) expect(text).not.toMatch(/smithers/i);
  expect(ways.slice(0, 3)).toEqual(['[personal]', '[personal]', '{"name":"[personal]"}']);
});

test('texts can be searched for it', () => {
  const search = Personal.searchFor([undefined, name], 'person');
  expect(search('Jo Smithers wrote').map(({ index }) => index)).toEqual([1]);
  expect(search('Nobody wrote')).toEqual([]);
});
