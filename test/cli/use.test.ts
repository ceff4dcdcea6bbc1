import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { lintPackage } from '../../src/ooxml/lint';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const sample = resolve('templates/sample-forum.xlsx');

describe('build', () => {
  test('makes the sample’s papers, and writes nothing else', () => {
    const folder = emptyFolder();
    const { code, out, errors } = forumPapers(['build', sample, '--out', folder]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const names = [...filesIn(folder).keys()];
    expect(names).toContain('msf-2023-06-22-deck.pptx');
    expect(names).toContain('msf-2023-06-22-reasoned-response.docx');
    expect(names).toContain('msf-2023-06-22-reasoned-response-digital-governance.docx');
    expect(names).toHaveLength(12);
    for (const [, bytes] of filesIn(folder)) {
      expect(lintPackage(new Uint8Array(bytes))).toEqual([]);
    }
    expect(out).toContain('48 slides, 22 agenda items, 9 commitments, 13 assessments');
    expect(out).toMatch(/Found: \d+ warnings/);
  });

  test('gives the same bytes at another time, time zone and locale, and leaves the workbook as it is', () => {
    const before = readFileSync(sample);
    const [here, there] = [emptyFolder(), emptyFolder()];
    forumPapers(['build', sample, '--out', here, '--quiet']);
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'de_DE.UTF-8' };
    forumPapers(['build', sample, '--out', there, '--quiet'], { env });
    expect(filesIn(there)).toEqual(filesIn(here));
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('makes the deck of one part under a name of its own, and says which parts there are', () => {
    const folder = emptyFolder();
    const run = (part: string) =>
      forumPapers(['deck', sample, '--out', folder, '--part', part, '--quiet']);
    expect(run('part 2').code).toBe(0);
    expect([...filesIn(folder).keys()]).toEqual(['msf-2023-06-22-deck-part-2.pptx']);
    const wrong = run('Part 3');
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('Its parts are "Part 1" and "Part 2".');
  });

  test('overwrites what it made, but not what was edited since, nor what it did not make', () => {
    const folder = emptyFolder();
    const run = (...options: string[]) =>
      forumPapers(['deck', sample, '--out', folder, ...options]);
    expect(run().code).toBe(0);
    expect(run().code).toBe(0);
    const deck = join(folder, 'msf-2023-06-22-deck.pptx');
    const parts = unzipSync(readFileSync(deck));
    const slide = new TextDecoder().decode(parts['ppt/slides/slide1.xml']).replace('Sue', 'Susan');
    const edited = zipSync({ ...parts, 'ppt/slides/slide1.xml': new TextEncoder().encode(slide) });
    writeFileSync(deck, edited);
    const refused = run();
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain('was edited since it was made');
    expect(new Uint8Array(readFileSync(deck))).toEqual(edited);
    expect(run('--force').code).toBe(0);
    writeFileSync(deck, 'mine');
    expect(run().errors).toContain('was not made by Forum Papers');
    expect([...filesIn(folder).keys()]).toEqual(['msf-2023-06-22-deck.pptx']);
  });

  test('joins workbooks, whichever of them has a sheet', () => {
    const folder = emptyFolder();
    const starter = join(folder, 'starter.xlsx');
    forumPapers(['init', 'starter.xlsx'], { folder });
    const { code } = forumPapers(['deck', sample, starter, '--out', folder]);
    expect(code).toBe(0);
  });

  test('takes another date', () => {
    const folder = emptyFolder();
    forumPapers(['deck', sample, '--out', folder, '--date', '2023-09-01', '--quiet']);
    expect([...filesIn(folder).keys()]).toEqual(['msf-2023-09-01-deck.pptx']);
  });
});

describe('responses', () => {
  test('of one theme', () => {
    const folder = emptyFolder();
    const { code } = forumPapers(['responses', sample, '--theme', 'justice', '--out', folder]);
    expect(code).toBe(0);
    expect([...filesIn(folder).keys()]).toEqual(['msf-2023-06-22-reasoned-response-justice.docx']);
  });

  test('says how many were left out as not cleared', () => {
    const folder = emptyFolder();
    const { out } = forumPapers(['responses', sample, '--cleared-only', '--out', folder]);
    expect(out).toMatch(/left out: \d+ responses? not yet cleared/);
  });

  test('of a theme that is not there: one clear message', () => {
    const folder = emptyFolder();
    const { code, errors } = forumPapers([
      'responses',
      sample,
      '--theme',
      'Nothing',
      '--out',
      folder,
    ]);
    expect(code).toBe(1);
    expect(errors).toContain('There are no responses on the theme "Nothing".');
    expect(filesIn(folder).size).toBe(0);
  });
});

describe('check', () => {
  test('finds what is deliberate in the sample, with cells', () => {
    const { code, out } = forumPapers(['check', sample]);
    expect(code).toBe(0);
    expect(out).toContain('Agenda E11: "Kevin" leads an item of the agenda, but is not in People.');
    expect(out).toContain('Did you mean "Kevin Keith"?');
    expect(out).toContain('Assessments F10: The summary says 3 topics, but lists 2.');
    expect(out).not.toContain('Errors');
  });

  test('prints JSON', () => {
    const { out } = forumPapers(['check', sample, '--json']);
    const { findings } = JSON.parse(out);
    expect(findings[0]).toMatchObject({
      rule: 'lead-not-in-people',
      severity: 'warning',
      source: { workbook: 'sample-forum.xlsx', sheet: 'Agenda', cell: 'E10' },
    });
  });
});

describe('init', () => {
  test('writes the starter, once', () => {
    const folder = emptyFolder();
    expect(forumPapers(['init'], { folder }).code).toBe(0);
    expect(filesIn(folder).get('forum.xlsx')).toEqual(readFileSync('templates/starter.xlsx'));
    const again = forumPapers(['init'], { folder });
    expect(again.code).toBe(1);
    expect(again.errors).toContain('forum.xlsx is there already.');
  });
});

describe('wrong use', () => {
  test.each([
    [['build'], 'missing required argument'],
    [['biuld', sample], "unknown command 'biuld'"],
    [['deck', sample, '--oout', 'x'], "unknown option '--oout'"],
    [['deck', sample, '--date', 'tomorrow'], 'Give a date as YYYY-MM-DD.'],
    [['check', 'nowhere.xlsx'], 'There is no file nowhere.xlsx.'],
    [['check', '.'], '. is a folder.'],
    [['init', 'forum.txt'], 'forum.txt does not end in .xlsx.'],
  ])('%j ends with 2 and says so', (args, words) => {
    const { code, errors } = forumPapers(args);
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test('--out that is a file', () => {
    const folder = emptyFolder();
    const file = join(folder, 'file');
    copyFileSync(sample, file);
    const { code, errors } = forumPapers(['deck', sample, '--out', file]);
    expect(code).toBe(2);
    expect(errors).toContain('is not a folder. Nothing was written.');
  });
});

test('--help is quick to come and names every command', () => {
  const { code, out } = forumPapers(['--help']);
  expect(code).toBe(0);
  for (const name of ['init', 'map', 'check', 'deck', 'responses', 'build'])
    expect(out).toContain(name);
});
