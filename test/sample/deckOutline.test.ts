import { composeDeck } from '../../src/compose/deck';
import { wordingFor } from '../../src/wording';
import { expectGolden } from '../goldens/golden';
import { outlineText } from '../goldens/outlineText';
import { sampleForum } from './sampleForum';

test('the outline of the sample’s deck is the golden one', async () => {
  const { value, findings } = composeDeck(await sampleForum(), wordingFor('en-GB'));
  expect(findings).toEqual([]);
  expectGolden('sample-deck.outline.txt', outlineText(value));
});
