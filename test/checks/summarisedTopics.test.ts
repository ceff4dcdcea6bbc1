import fc from 'fast-check';
import { summarisedTopics } from '../../src/checks/summarisedTopics';
import { wordingFor } from '../../src/wording';

test.each([
  ['1 topic: data standards.', 1, 1],
  ['3 topics: a; b; c.', 3, 3],
  ['3 topics: a; b; and c', 3, 3],
  ['2 topics: a;\n- b', 2, 2],
  ['4 topics: a; b; and c', 4, 3],
  ['Two topics: a; b', 2, 2],
  ['3 topics: a, b and c', 3, 3],
  ['3 topics: a and b', 3, 2],
  ['2 topics: knowledge, information and records', 2, undefined],
  ['1 topic: knowledge, information and records', 1, undefined],
  ['3 topics:', 3, 0],
])('%j says %p and lists %p', (summary, said, listed) => {
  expect(summarisedTopics(summary)).toEqual({ said, listed, atLeast: false });
});

test.each(['Topics: a; b', 'Several topics: a; b', 'There were 3 topics.', ''])(
  '%j says no number',
  (summary) => expect(summarisedTopics(summary)).toBeUndefined(),
);

const topic = fc.stringMatching(/^[a-z][a-z ,]{0,20}[a-z]$/).filter((text) => !/^and\b/.test(text));

test('a list parted by semicolons is counted whatever its topics say', () => {
  fc.assert(
    fc.property(
      fc.array(topic, { minLength: 2, maxLength: 30 }),
      fc.constantFrom('; ', ';', ';\n', ' ; '),
      fc.constantFrom('', 'and '),
      fc.constantFrom('', '.'),
      fc.nat(40),
      (topics, separator, and, end, said) => {
        const list = [...topics.slice(0, -1), `${and}${topics.at(-1)}`].join(separator);
        const summary = `At least ${said} topics: ${list}${end}`;
        expect(summarisedTopics(summary)).toEqual({ said, listed: topics.length, atLeast: true });
      },
    ),
  );
});

test('the summaries that the papers compute say what they list', () => {
  const { topics: summaryOf } = wordingFor('en-GB');
  fc.assert(
    fc.property(fc.array(topic, { minLength: 2, maxLength: 30 }), (topics) => {
      const found = summarisedTopics(summaryOf(topics));
      expect(found).toEqual({ said: topics.length, listed: topics.length, atLeast: false });
    }),
  );
});
