import fc from 'fast-check';
import { forumOf } from '../../forum/forumOf';
import { cellText, overallOf, tableOf } from './documentsOf';
import { forums } from './forums';

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
