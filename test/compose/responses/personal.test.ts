import { forumOf } from '../../forum/forumOf';
import { documentsOf } from './documentsOf';

test('nothing of who sent something in gets into the documents', () => {
  const documents = documentsOf(
    forumOf({
      settings: { date: '2023-06-22' },
      themes: [{ theme: 'Justice' }],
      submissions: [
        {
          ref: 'S001',
          theme: 'Justice',
          topic: 'courts',
          mayPublish: 'Name and text',
          name: 'MARKNAME',
          organisation: 'MARKORGANISATION',
          email: 'markmail@example.org',
          submission: 'MARKTEXT',
        },
      ],
      responses: [{ refs: 'S001', theme: 'Justice', proposal: 'Publish court lists.' }],
    }),
  );
  expect(documents).toHaveLength(2);
  expect(JSON.stringify(documents)).not.toMatch(/mark(name|organisation|mail|text)|\[personal\]/i);
});
