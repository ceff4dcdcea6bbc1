import { progressOf } from '../../src/forum';
import { sampleForum } from '../sample/sampleForum';
import { forumOf } from './forumOf';

describe('progress', () => {
  test('counts a submission as filed when all its relevant points are', () => {
    const forum = forumOf({
      submissions: [
        { ref: 'S1', point: '1', theme: 'Health' },
        { ref: 'S1', point: '2' },
        { ref: 'S2', theme: 'Health' },
        { ref: 'S3', relevant: 'No' },
        { ref: 'S4', point: '1', theme: 'Health' },
        { ref: 's4', point: '2', relevant: 'No' },
      ],
    });
    expect(progressOf(forum).filed).toEqual({ done: 2, of: 3 });
  });

  test('counts the sub-themes of a divided theme, and rated ones alone', () => {
    const forum = forumOf({
      themes: [
        { theme: 'Integrity' },
        { theme: 'Integrity', subTheme: 'Contracting' },
        { theme: 'Integrity', subTheme: 'Lobbying' },
        { theme: 'Health' },
      ],
      assessments: [
        { theme: 'integrity', subTheme: 'Contracting', rating: 'Green' },
        { theme: 'Health' },
        { theme: 'Transport', rating: 'Red' },
      ],
    });
    expect(progressOf(forum).assessed).toEqual({ done: 1, of: 3 });
  });

  test('tells responses that are written from those that are cleared', () => {
    const response = { refs: 'S1', proposal: 'Do it', decision: 'Deferred', reason: 'Later' };
    const forum = forumOf({
      responses: [
        { ...response, clearedBy: 'A Lead', clearedOn: '2023-06-01' },
        response,
        { refs: 'S2', proposal: 'Do more', decision: 'Deferred' },
      ],
    });
    expect(progressOf(forum).written).toEqual({ done: 2, of: 3 });
    expect(progressOf(forum).cleared).toEqual({ done: 1, of: 3 });
  });

  test('has nothing to do in an empty forum', () => {
    const none = { done: 0, of: 0 };
    expect(progressOf(forumOf({}))).toEqual({
      filed: none,
      assessed: none,
      written: none,
      cleared: none,
    });
  });

  test('of the sample', async () => {
    const { filed, assessed, written } = progressOf(await sampleForum());
    expect(filed.done).toBeLessThanOrEqual(filed.of);
    expect(assessed.of).toBeGreaterThan(5);
    expect(written.done).toBe(written.of);
  });
});
