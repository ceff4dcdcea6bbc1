import fc from 'fast-check';
import { decisions } from '../../../src/forum';
import { forumOf, type TypedForum } from '../../forum/forumOf';
import { cellText, overallOf, tableOf } from './documentsOf';

const themes = ['Justice', 'Inclusion', 'Civic Space'];
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Forums with a few references, so that submissions share them and responses hit them. */
const forums = fc
  .record({
    submissions: fc.array(
      fc.record(
        {
          ref: fc.integer({ min: 1, max: 12 }).map((number) => `S${number}`),
          point: optional(fc.integer({ min: 1, max: 3 }).map(String)),
          theme: optional(fc.constantFrom(...themes)),
          sector: optional(fc.constantFrom('Business', 'Academia')),
          mayPublish: optional(fc.constantFrom('Name and text', 'Text only', 'Nothing')),
          relevant: optional(fc.constantFrom('yes', 'no')),
        },
        { requiredKeys: ['ref'] },
      ),
      { maxLength: 30 },
    ),
    responses: fc.array(
      fc.record(
        {
          refs: fc
            .array(
              fc.tuple(fc.integer({ min: 1, max: 14 }), optional(fc.integer({ min: 1, max: 3 }))),
              {
                minLength: 1,
                maxLength: 4,
              },
            )
            .map((refs) =>
              refs
                .map(([ref, point]) => `S${ref}${point === undefined ? '' : `.${point}`}`)
                .join(', '),
            ),
          theme: optional(fc.constantFrom(...themes, 'Unheard of')),
          proposal: fc.constant('Publish it.'),
          decision: optional(fc.constantFrom(...decisions)),
          clearedBy: optional(fc.constant('Director')),
          clearedOn: optional(fc.constant('2023-10-02')),
        },
        { requiredKeys: ['refs', 'proposal'] },
      ),
      { minLength: 1, maxLength: 20 },
    ),
  })
  .map(
    ({ submissions, responses }): TypedForum => ({
      settings: { date: '2023-06-22' },
      themes: themes.map((theme) => ({ theme })),
      submissions: submissions.map(defined),
      responses: responses.map(defined),
    }),
  );

const defined = (row: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** The counts of a table by name, the last of them the total. */
function countsOf(document: ReturnType<typeof overallOf>, table: string) {
  const counts = tableOf(document, table).rows.map((row) => Number(cellText(row[1])));
  return { parts: counts.slice(0, -1), total: counts.at(-1) ?? Number.NaN };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('every table of counts adds up to its last row, and the tables agree', () => {
  fc.assert(
    fc.property(forums, fc.boolean(), (typed, clearedOnly) => {
      const forum = forumOf(typed);
      const document = overallOf(forum, { clearedOnly });
      const received = new Set(forum.submissions.map(({ ref }) => ref)).size;
      const submissions = countsOf(document, 'Submissions');
      const answers = countsOf(document, 'Relevant submissions');
      for (const table of ['Submissions', 'References', 'Sector']) {
        const { parts, total } = countsOf(document, table);
        expect(sum(parts)).toBe(total);
        expect(Math.min(0, ...parts)).toBe(0);
        expect(total).toBe(received);
      }
      expect(sum(answers.parts)).toBe(answers.total);
      expect(answers.total).toBe(submissions.parts[0]);
    }),
    { numRuns: 200 },
  );
});

test('the decisions add up to the answers that are printed', () => {
  fc.assert(
    fc.property(forums, (typed) => {
      const document = overallOf(forumOf(typed));
      const { parts, total } = countsOf(document, 'Decision');
      expect(sum(parts)).toBe(total);
      expect(total).toBe(typed.responses?.length);
    }),
  );
});

test('a submission counts once, however many points it makes', () => {
  const document = overallOf(
    forumOf({
      settings: { date: '2023-06-22' },
      submissions: [
        { ref: 'S001', point: 1, theme: 'Justice', mayPublish: 'Text only' },
        { ref: 'S001', point: 2, theme: 'Justice', mayPublish: 'Text only' },
        { ref: 'S002', theme: 'Justice', relevant: 'no' },
      ],
      responses: [{ refs: 'S001.2', proposal: 'Publish it.' }],
    }),
  );
  expect(countsOf(document, 'Submissions')).toEqual({ parts: [1, 1], total: 2 });
  expect(countsOf(document, 'Relevant submissions')).toEqual({ parts: [0, 1, 0], total: 1 });
  expect(countsOf(document, 'References')).toEqual({ parts: [1, 1, 0], total: 2 });
});
