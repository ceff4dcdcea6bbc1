import { forumOf } from '../../forum/forumOf';
import { cellText, documentsOf, overallOf, runsOf, tableOf, tablesOf } from './documentsOf';

const forum = forumOf({
  settings: { date: '2023-06-22' },
  themes: [{ theme: 'Justice' }, { theme: 'Inclusion' }],
  submissions: [
    { ref: 'S001', theme: 'Justice', mayPublish: 'Text only' },
    { ref: 'S002', theme: 'Justice', mayPublish: 'Text only' },
  ],
  responses: [
    { refs: 'S001', theme: 'Justice', proposal: 'First', decision: 'Deferred', reason: 'Later.' },
    {
      refs: 'S002',
      theme: 'Justice',
      proposal: 'Second',
      decision: 'Not adopted',
      reason: 'No.',
      clearedBy: 'Director',
      clearedOn: '2023-10-02',
    },
  ],
});

const answers = (options = {}) =>
  tableOf(overallOf(forum, options), 'No.').rows.map((row) => row.map(cellText));

test('what is not cleared is marked as a draft in words', () => {
  expect(overallOf(forum).status).toBe('DRAFT: 1 of 2 responses not yet cleared');
  expect(answers().map(([number, , decision]) => `${number} ${decision}`)).toEqual([
    '1.1 Deferred\nDRAFT: not yet cleared',
    '1.2 Not adopted',
  ]);
});

test('it is left out when only cleared ones are asked for, and counted', () => {
  const options = { clearedOnly: true };
  const document = overallOf(forum, options);
  expect(document.status).toBeUndefined();
  expect(answers(options).map(([number]) => number)).toEqual(['1.2']);
  expect(documentsOf(forum, options)[0]).toMatchObject({ responses: 1, drafts: 0, leftOut: 1 });
  const text = runsOf(document).map((run) => run.text);
  expect(text).toContain('1 response is not yet cleared and is left out.');
  expect(text.join(' ')).not.toContain('DRAFT');
});

test('a submission whose answer is left out counts as not yet answered', () => {
  const rows = tableOf(overallOf(forum, { clearedOnly: true }), 'Relevant submissions').rows;
  expect(rows.map((row) => row.map(cellText))).toEqual([
    ['Answered in full', '1'],
    ['Answered in part', '0'],
    ['Not yet answered', '1'],
    ['Total', '2'],
  ]);
});

test('a clearance needs both a name and a day', () => {
  const half = forumOf({
    settings: { date: '2023-06-22' },
    responses: [{ refs: 'S001', proposal: 'One', clearedBy: 'Director' }],
  });
  expect(overallOf(half).status).toBe('DRAFT: not yet cleared for publication');
});

test('the answers of one lead stand alone', () => {
  const led = forumOf({
    settings: { date: '2023-06-22' },
    themes: [{ theme: 'Justice' }, { theme: 'Inclusion' }],
    responses: [
      { refs: 'S001', theme: 'Justice', proposal: 'One', lead: 'Director, Courts' },
      { refs: 'S002', theme: 'Inclusion', proposal: 'Two', lead: 'Director, Equality' },
    ],
  });
  const documents = documentsOf(led, { lead: 'director, equality' });
  expect(documents.map(({ slug, responses }) => [slug, responses])).toEqual([
    ['director-equality', 1],
    ['inclusion-director-equality', 1],
  ]);
  for (const { document } of documents) {
    const headings = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toContain('Theme 2: Inclusion');
    expect(headings).not.toContain('Theme 1: Justice');
    expect(tablesOf(document)).toHaveLength(1);
  }
});

test('nothing is made of a lead or a theme that has no answers', () => {
  expect(documentsOf(forum, { lead: 'Nobody' })).toEqual([]);
  expect(documentsOf(forum, { theme: 'Inclusion' })).toEqual([]);
});
