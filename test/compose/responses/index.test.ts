import fc from 'fast-check';
import { answersByPoint, isPublished, isRelevant, refName } from '../../../src/forum';
import { forumOf } from '../../forum/forumOf';
import { sampleForum } from '../../sample/sampleForum';
import { cellText, documentsOf, overallOf, runsOf, tableOf, tablesOf } from './documentsOf';
import { forums } from './forums';

test('each link of a document leads to one of its answers, and no place is there twice', async () => {
  for (const { document } of documentsOf(await sampleForum())) {
    const anchors = tablesOf(document).flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap(({ anchor }) => anchor ?? [])),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = runsOf(document).flatMap(({ link }) => (link?.startsWith('#') ? [link] : []));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(anchors).toContain(link.slice(1));
  }
});

test('references of senders who did not agree stand nowhere, and are counted', () => {
  const document = overallOf(
    forumOf({
      settings: { date: '2023-06-22' },
      submissions: [
        { ref: 'S001', mayPublish: 'Text only' },
        { ref: 'S002', mayPublish: 'Nothing' },
        { ref: 'S003' },
        { ref: 'S004', mayPublish: 'Name and text', point: 1 },
        { ref: 'S004', mayPublish: 'Nothing', point: 2 },
      ],
      responses: [
        { refs: 'S001, S002, S003', proposal: 'One' },
        { refs: 'S004.1', proposal: 'Two' },
      ],
    }),
  );
  expect(tableOf(document, 'Reference').rows.map((row) => row.map(cellText))).toEqual([
    ['S001', '1.1'],
  ]);
  const answers = tableOf(document, 'No.').rows.map((row) => cellText(row[1]));
  expect(answers).toEqual([
    'One\nAnswers: S001, 2 submissions not published',
    'Two\nAnswers: 1 submission not published',
  ]);
  expect(JSON.stringify(document)).not.toMatch(/S00[234]/);
});

test('points of a submission lead to their own answers', () => {
  const document = overallOf(
    forumOf({
      settings: { date: '2023-06-22' },
      themes: [{ theme: 'Justice' }],
      submissions: [
        { ref: 'S001', point: 1, mayPublish: 'Text only' },
        { ref: 'S001', point: 2, mayPublish: 'Text only' },
      ],
      responses: [
        { refs: 'S001.2', theme: 'Justice', proposal: 'Two' },
        { refs: 'S001', theme: 'Justice', proposal: 'Both' },
        { refs: 'S001', proposal: 'Elsewhere' },
      ],
    }),
  );
  expect(tableOf(document, 'Reference').rows.map((row) => row.map(cellText))).toEqual([
    ['S001.1', '1.2, 2.1'],
    ['S001.2', '1.1, 1.2, 2.1'],
  ]);
});

test('a reference stands once, also where its submission is there twice', () => {
  const document = overallOf(
    forumOf({
      settings: { date: '2023-06-22' },
      submissions: [
        { ref: 'S001', mayPublish: 'Text only', theme: 'Justice' },
        { ref: 'S001', mayPublish: 'Text only', theme: 'Inclusion' },
      ],
      responses: [{ refs: 'S001', proposal: 'One' }],
    }),
  );
  expect(tableOf(document, 'Reference').rows.map((row) => row.map(cellText))).toEqual([
    ['S001', '1.1'],
  ]);
});

test('the index holds the points that are answered and may be printed, and no others', () => {
  fc.assert(
    fc.property(forums, (typed) => {
      const forum = forumOf(typed);
      const answersTo = answersByPoint(forum.responses);
      const refused = new Set(
        forum.submissions.filter((one) => !isPublished(one)).map(({ ref }) => ref),
      );
      const expected = forum.submissions
        .filter((one) => isRelevant(one) && !refused.has(one.ref) && answersTo(one).length > 0)
        .map(refName);
      const index = overallOf(forum).blocks.filter(
        (block) => block.kind === 'table' && block.columns[0]?.header === 'Reference',
      );
      const names = index.flatMap((block) =>
        block.kind === 'table' ? block.rows.map((row) => cellText(row[0])) : [],
      );
      expect(names).toEqual([...new Set(expected)]);
    }),
    { numRuns: 200 },
  );
});
