import { composeDeck, partsOf } from '../../../src/compose/deck';
import { wordingFor } from '../../../src/wording';
import { sampleForum } from '../../sample/sampleForum';

const english = wordingFor('en-GB');
const titlesOf = ({ value }: ReturnType<typeof composeDeck>) =>
  value.sections.flatMap(({ slides }) => slides.map(({ title }) => title));

describe('a deck of some parts of the forum', () => {
  test('has the slides of those parts alone, and none twice or lost', async () => {
    const forum = await sampleForum();
    const parts = partsOf(forum);
    expect(parts).toEqual(['Part 1', 'Part 2']);
    const whole = composeDeck(forum, english);
    const counts = parts.map((part) => titlesOf(composeDeck(forum, english, { parts: [part] })));
    expect(counts.map(({ length }) => length > 5)).toEqual([true, true]);
    expect(counts.flat()).toHaveLength(titlesOf(whole).length);
    expect(titlesOf(composeDeck(forum, english, { parts: ['part 2', 'PART 1'] }))).toEqual(
      titlesOf(whole),
    );
  });

  test('says which parts there are when one is not known', async () => {
    const { findings } = composeDeck(await sampleForum(), english, { parts: ['Part 3'] });
    expect(findings).toMatchObject([
      {
        rule: 'part-not-known',
        severity: 'error',
        message: 'The agenda has no part "Part 3".',
        remedy: 'Its parts are "Part 1" and "Part 2".',
      },
    ]);
  });
});
