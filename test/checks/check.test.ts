import { check } from '../../src/checks';
import { sampleForum } from '../sample/sampleForum';

test('the sample has the slips of its deck and responses that are not cleared yet, and nothing else', async () => {
  const found = check(await sampleForum());
  const drafts = found.filter(({ rule }) => rule === 'response-not-cleared');
  expect(drafts.length).toBeGreaterThan(0);
  const slips = found
    .filter(({ rule }) => rule !== 'response-not-cleared')
    .map(({ severity, source, message }) => `${severity} ${source?.sheet} ${message}`);
  expect(slips.sort()).toEqual([
    'warning Agenda "Government leads and civil society counterparts" leads an item of the agenda, but is not in People.',
    'warning Agenda "Kevin" leads an item of the agenda, but is not in People.',
    'warning Assessments The summary says 3 topics, but lists 2.',
    'warning Stages "finalization" is spelt "Finalisation" in cell B12 of Stages.',
  ]);
});
