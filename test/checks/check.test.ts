import { check } from '../../src/checks';
import { checkedRules } from '../../templates/sources/checks/checksPage';
import { slips } from '../../templates/sources/checks/slips';
import { forumOf } from '../forum/forumOf';
import { sampleForum } from '../sample/sampleForum';

test('the sample has the slips of its deck and responses that are not cleared yet, and nothing else', async () => {
  const found = check(await sampleForum());
  const drafts = found.filter(({ rule }) => rule === 'response-not-cleared');
  expect(drafts.length).toBeGreaterThan(0);
  const others = found
    .filter(({ rule }) => rule !== 'response-not-cleared')
    .map(({ severity, source, message }) => `${severity} ${source?.sheet} ${message}`);
  expect(others.sort()).toEqual([
    'warning Agenda "Government leads and civil society counterparts" leads an item of the agenda, but is not in People.',
    'warning Agenda "Kevin" leads an item of the agenda, but is not in People.',
    'warning Assessments The summary says 3 topics, but lists 2.',
    'warning Stages "finalization" is spelt "Finalisation" in cell B12 of Stages.',
  ]);
});

test('an empty workbook has no facts that could differ', () => {
  expect(check(forumOf({ settings: { host: 'Cabinet Office' } }))).toEqual([]);
});

test('all checks are called', () => {
  const found = new Set(slips.flatMap((slip) => check(forumOf(slip))).map(({ rule }) => rule));
  expect([...found].sort()).toEqual([...checkedRules].sort());
});

test('the forum stays as it was', () => {
  for (const slip of slips) {
    const forum = forumOf(slip);
    const before = JSON.parse(JSON.stringify(forum));
    check(forum);
    expect(JSON.parse(JSON.stringify(forum))).toEqual(before);
  }
});

test('the same forum has the same findings in the same order', () => {
  const [slip = {}] = slips;
  expect(check(forumOf(slip))).toEqual(check(forumOf(slip)));
});

test('no finding holds what is personal, though texts repeat it', () => {
  const planted = {
    name: 'Zebedee Quillfeather',
    organisation: 'Marmalade Guild',
    email: 'zebedee@quillfeather.example',
    submission: 'Wombats should vote.',
  };
  const text = Object.values(planted).join(' ');
  const forum = forumOf({
    agenda: [{ kind: 'points', title: text, points: text }],
    themes: [{ theme: 'Justice' }],
    submissions: [{ ref: 'S001', ...planted, theme: 'Justice', topic: text }],
    assessments: [
      { theme: 'Justice', rating: 'Red', summary: `2 topics: ${text}`, analysis: text },
    ],
    stages: [{ kind: 'stage', stage: 'Drafting', points: text }],
    responses: [{ refs: 'S001', proposal: text, reason: text, lead: text }],
  });
  const found = check(forum);
  expect(found.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(5);
  expect(JSON.stringify(found)).not.toMatch(/zebedee|quillfeather|marmalade|wombat/i);
});
