import { createHash } from 'node:crypto';
import type { PaperFile } from '../../src/papers';
import { expectGolden } from '../goldens/golden';
import { unzipped } from '../ooxml/unzipped';
import { sampleDeck } from './sampleDeck';
import { sampleResponses } from './sampleResponses';

/** Each part of a package with its size and a digest, in the package's order. */
function partsOf({ name, bytes }: PaperFile): string {
  const lines = [...unzipped(bytes)].map(([part, content]) => {
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
    return `${part} ${content.length} ${digest}`;
  });
  return `${[name, ...lines].join('\n')}\n`;
}

/** A part's XML with an element a line, so that a golden shows what changed. */
function xmlOf({ bytes }: PaperFile, part: string): string {
  const content = unzipped(bytes).get(part);
  if (!content) throw new Error(`no ${part}`);
  return `${new TextDecoder().decode(content).replace(/></g, '>\n<')}\n`;
}

describe('the sample’s packages, part by part', () => {
  test('the deck', async () => {
    const deck = await sampleDeck();
    expectGolden('sample-deck.parts.txt', partsOf(deck));
    for (const part of ['presentation.xml', 'slides/slide1.xml', 'slides/slide26.xml']) {
      const name = `sample-deck.${part.replace(/\W/g, '-')}.txt`;
      expectGolden(name, xmlOf(deck, `ppt/${part}`));
    }
  });

  test('the reasoned responses', async () => {
    const files = await sampleResponses();
    expectGolden('sample-responses.parts.txt', files.map(partsOf).join('\n'));
    const theme = files.find(({ name }) => name.endsWith('-civic-space.docx'));
    if (!theme) throw new Error('no document on Civic Space');
    expectGolden('sample-responses.document.txt', xmlOf(theme, 'word/document.xml'));
  });
});
