import { type TypedAhead, typeAhead } from '../../src/taskpane/assess/typeAhead';

const names = ['Anti: General', 'Anti: Open', 'Civic Space', 'Commerce', 'Digital', 'Justice'];

/** What is chosen after each letter, typed so many milliseconds apart. */
function chosenBy(letters: string, apart = 100, start = 'Anti: General'): readonly string[] {
  let name = start;
  let typed: TypedAhead | undefined;
  return [...letters].map((letter, index) => {
    ({ name, typed } = typeAhead(names, name, typed, { letter, at: index * apart }));
    return name;
  });
}

test('a letter chooses the next name that begins with it, and again the one after', () => {
  expect(chosenBy('jaa')).toEqual(['Justice', 'Anti: General', 'Anti: Open']);
  expect(chosenBy('A')).toEqual(['Anti: Open']);
});

test('letters typed quickly are one word', () => {
  expect(chosenBy('co')).toEqual(['Civic Space', 'Commerce']);
  expect(chosenBy('cd', 2000)).toEqual(['Civic Space', 'Digital']);
});

test('a letter that fits no word begins a new one', () => {
  expect(chosenBy('jd')).toEqual(['Justice', 'Digital']);
  expect(chosenBy('jx')).toEqual(['Justice', 'Justice']);
});
