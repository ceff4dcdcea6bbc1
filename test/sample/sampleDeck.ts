import { readFileSync } from 'node:fs';
import { composeDeck } from '../../src/compose/deck';
import type { Forum } from '../../src/forum';
import { layOutDeck, type PlacedSlide } from '../../src/layout';
import { examine } from '../../src/papers/examine';
import { makeDeck } from '../../src/papers/makeDeck';
import type { PaperFile } from '../../src/papers/paperFile';
import { wordingFor } from '../../src/wording';
import { defaultDesign } from '../layout/defaultDesign';
import { sampleGrid } from './sampleForum';

/** The sample's deck as a file. */
export async function sampleDeck(): Promise<PaperFile> {
  const template = { name: 'deck.pptx', bytes: readFileSync('templates/deck.pptx') };
  const { value, findings } = await makeDeck(examine([await sampleGrid()]), template);
  const [deck] = value;
  if (!deck) throw new Error(findings.map(({ message }) => message).join('\n'));
  return deck;
}

/** The slides of a forum's deck as they are placed on the default template. */
export function placedSlides(forum: Forum): readonly PlacedSlide[] {
  const outline = composeDeck(forum, wordingFor(forum.settings.language)).value;
  return layOutDeck(outline, defaultDesign()).value.sections.flatMap(({ slides }) => slides);
}
