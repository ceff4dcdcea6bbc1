import { slugOf } from '../../../src/forum';
import { forumOf } from '../../forum/forumOf';
import { sampleForum } from '../../sample/sampleForum';
import { cellText, documentsOf, overallOf, tablesOf } from './documentsOf';

const numbersIn = (
  document: ReturnType<typeof overallOf>,
): readonly (readonly [string, string])[] =>
  tablesOf(document)
    .filter(({ columns }) => columns[0]?.header === 'No.')
    .flatMap(({ rows }) =>
      rows.map((row) => [cellText(row[0]), cellText(row[1]).split('\n')[0] ?? ''] as const),
    );

test('a number means the same proposal in every document, with drafts and without', async () => {
  const forum = await sampleForum();
  const all = new Map(numbersIn(overallOf(forum)));
  expect(all.size).toBe(forum.responses.length);
  for (const { document } of [
    ...documentsOf(forum),
    ...documentsOf(forum, { clearedOnly: true }),
  ]) {
    for (const [number, proposal] of numbersIn(document)) expect(all.get(number)).toBe(proposal);
  }
});

test('themes are numbered as in Themes, unknown ones after them, and what has none comes last', () => {
  const document = overallOf(
    forumOf({
      settings: { date: '2023-06-22' },
      themes: [{ theme: 'Justice' }, { theme: 'Inclusion', subTheme: 'Youth' }],
      responses: [
        { refs: 'S1', proposal: 'None' },
        { refs: 'S1', theme: 'New', proposal: 'Unknown' },
        { refs: 'S1', theme: 'inclusion', subTheme: 'youth', proposal: 'Young' },
        { refs: 'S1', theme: 'Inclusion', proposal: 'Whole' },
      ],
    }),
  );
  expect(numbersIn(document)).toEqual([
    ['2.1', 'Whole'],
    ['2.2', 'Young'],
    ['3.1', 'Unknown'],
    ['4.1', 'None'],
  ]);
});

test('file names are told apart and hold only letters, digits and hyphens', () => {
  expect(slugOf(['Digital Governance', 'digital – governance!', 'Économie & État', '…'])).toEqual([
    'digital-governance',
    'digital-governance-2',
    'economie-etat',
    'theme',
  ]);
});
