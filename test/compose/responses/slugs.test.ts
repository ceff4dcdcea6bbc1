import { forumOf } from '../../forum/forumOf';
import { documentsOf } from './documentsOf';

const forum = forumOf({
  settings: { date: '2023-06-22' },
  submissions: [{ ref: 'S001', theme: 'Justice' }],
  responses: [{ refs: 'S001', theme: 'Justice', proposal: 'One', lead: 'Director, Courts' }],
});

const slugsOf = (options: Parameters<typeof documentsOf>[1]) =>
  documentsOf(forum, options).map(({ slug }) => slug);

test('the overall document has no name of its own, a theme’s has the theme’s', () => {
  expect(slugsOf({})).toEqual(['', 'justice']);
  expect(slugsOf({ theme: 'justice' })).toEqual(['justice']);
});

test('a lead’s documents do not bear the names of the whole ones', () => {
  expect(slugsOf({ lead: 'Director, Courts' })).toEqual([
    'director-courts',
    'justice-director-courts',
  ]);
});
