import { documentText } from '../../goldens/documentText';
import { expectGolden } from '../../goldens/golden';
import { sampleForum } from '../../sample/sampleForum';
import { documentsOf } from './documentsOf';

test('the sample makes one document over all themes and one a theme', async () => {
  const documents = documentsOf(await sampleForum());
  expect(documents.map(({ slug, responses }) => `${slug} ${responses}`)).toEqual([
    ' 46',
    'anti-corruption-and-integrity 14',
    'budgetary-transparency 2',
    'civic-space 3',
    'digital-governance 7',
    'inclusion 4',
    'justice 2',
    'natural-resources 3',
    'open-parliaments 3',
    'public-service-delivery 4',
    'right-to-information 4',
  ]);
});

test('the overall document of the sample', async () => {
  const [overall] = documentsOf(await sampleForum());
  expectGolden('sample-responses.outline.txt', overall ? documentText(overall.document) : '');
});

test('the document of one theme of the sample', async () => {
  const [digital] = documentsOf(await sampleForum(), { theme: 'digital governance' });
  expect(digital?.slug).toBe('digital-governance');
  expectGolden(
    'sample-responses-digital-governance.outline.txt',
    digital ? documentText(digital.document) : '',
  );
});

test('composing leaves the forum as it was', async () => {
  const forum = await sampleForum();
  const before = JSON.stringify(forum);
  documentsOf(forum);
  expect(JSON.stringify(forum)).toBe(before);
});
