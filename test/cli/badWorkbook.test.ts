import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const sample = resolve('templates/sample-forum.xlsx');
const whole = readFileSync(sample);
const compoundFile = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

const files: readonly (readonly [what: string, bytes: Buffer, words: string])[] = [
  ['an empty file', Buffer.alloc(0), 'is empty.'],
  ['a cut workbook', whole.subarray(0, whole.length / 2), 'is damaged or was not copied whole.'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'is protected with a password'],
  ['an old workbook', compoundFile('Workbook'), 'is in an old Office format'],
  ['a text file', Buffer.from('Ref;Theme\nS001;Justice\n'), 'is a text file'],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'is not an Excel workbook.'],
  ['a presentation', readFileSync('templates/deck.pptx'), 'is not an Excel workbook.'],
];

describe.each(['check', 'deck', 'responses', 'build'])('%s', (command) => {
  test.each(files)(
    '%s gets one clear message and leaves earlier papers alone',
    (_what, bytes, words) => {
      const folder = emptyFolder();
      const earlier = join(folder, 'msf-2023-06-22-deck.pptx');
      writeFileSync(earlier, 'earlier');
      const file = join(emptyFolder(), 'forum.xlsx');
      writeFileSync(file, bytes);
      const out = command === 'check' ? [] : ['--out', folder];
      const { code, errors } = forumPapers([command, file, ...out]);
      expect(code).toBe(1);
      expect(errors).toContain(`forum.xlsx ${words}`);
      expect(errors.match(/forum\.xlsx/g)).toHaveLength(
        1 + (errors.match(/forum\.xlsx: /g)?.length ?? 0),
      );
      expect(errors).not.toMatch(/\n\s+at |Error:/);
      expect([...filesIn(folder)]).toEqual([['msf-2023-06-22-deck.pptx', Buffer.from('earlier')]]);
    },
  );
});

test('a folder without the right to write', () => {
  if (process.getuid?.() === 0) {
    // Root may write anywhere; a place that no file can be made in stands for it.
    const { code, errors } = forumPapers(['deck', sample, '--out', '/proc/forum-papers']);
    expect(code).toBeGreaterThan(0);
    expect(errors).toContain('Nothing was written.');
    return;
  }
  const folder = join(emptyFolder(), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  const { code, errors } = forumPapers(['deck', sample, '--out', folder]);
  expect(code).toBe(1);
  expect(errors).toContain(`You have no right to write to ${folder}.`);
});

test('an error in the workbook keeps the papers concerned from being made', () => {
  const folder = emptyFolder();
  const file = join(folder, 'starter.xlsx');
  copyFileSync('templates/starter.xlsx', file);
  const { code, errors, out } = forumPapers(['build', file, '--out', folder]);
  expect(code).toBe(1);
  expect(errors).toContain('Forum B3: The forum has no date.');
  expect(out).toContain('No papers were made.');
  expect([...filesIn(folder).keys()]).toEqual(['starter.xlsx']);
});
