import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const sample = resolve('templates/sample-forum.xlsx');
const letterhead = (name: string): string => resolve('test/letterheads/fixtures', name);

test('responses take a letterhead, and say what of it was not filled', () => {
  const folder = emptyFolder();
  const { code, out } = forumPapers([
    'responses',
    sample,
    ...['--theme', 'Justice', '--template', letterhead('traps.docx'), '--out', folder],
  ]);
  expect(code).toBe(0);
  expect([...filesIn(folder).keys()]).toEqual(['msf-2023-06-22-reasoned-response-justice.docx']);
  expect(out).toContain('{{proposl}} in the text of traps.docx is no tag that is known.');
});

test.each([
  ['locked.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'in an old Office format'],
  ['cut.docx', Buffer.from('PK\u0003\u0004'), 'damaged'],
  ['letter.docx', Buffer.from('Dear reader'), 'text file'],
])('%s is no letterhead: exit code 1, and nothing is written', (name, bytes, words) => {
  const folder = emptyFolder();
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const out = join(folder, 'papers');
  const made = forumPapers(['responses', sample, '--template', file, '--out', out]);
  expect(made.code).toBe(1);
  expect(made.errors).toContain(words);
  expect([...filesIn(folder).keys()]).toEqual([name]);
  const explained = forumPapers(['template', file]);
  expect(explained.code).toBe(1);
  expect(explained.errors).toContain(words);
});

test.each([
  ['large.pptx', ['deck', sample, '--template']],
  ['large.potx', ['template']],
  ['large.docx', ['responses', sample, '--template']],
  ['large.dotx', ['template']],
])('%s of 1 GB is refused before it is read', (name, args) => {
  const folder = emptyFolder();
  const file = join(folder, name);
  writeFileSync(file, 'PK\u0003\u0004');
  // Room that nothing was written to takes none on the disk.
  truncateSync(file, 2 ** 30);
  const { code, errors } = forumPapers([...args, file], { folder });
  expect(code).toBe(1);
  expect(errors).toContain(`${name} cannot be used as a template: it is 1074 MB large`);
  expect(readdirSync(folder)).toEqual([name]);
});

test('template says in words how a letterhead is understood, and writes nothing', () => {
  const folder = emptyFolder();
  const { code, out } = forumPapers(['template', letterhead('corporate.docx')], { folder });
  expect(code).toBe(0);
  expect(out).toContain('At {{responses}}.');
  expect(out).toContain('{{contact}}, in a table');
  expect(out).toMatch(/heading 1: +ACME Chapter \(by its outline level\)/);
  expect(out).toContain('Added in plain looks: title, subtitle, heading 3');
  expect(out).toContain('without alternative text');
  expect(filesIn(folder).size).toBe(0);
});

test('template prints JSON, and knows what is no letterhead', () => {
  const { out } = forumPapers(['template', letterhead('repeated-rows.dotx'), '--json']);
  expect(JSON.parse(out)).toMatchObject({
    template: { room: 'rows', answerRows: 1 },
    findings: [],
  });
  expect(forumPapers(['template', 'forum.xlsx']).code).toBe(2);
  expect(forumPapers(['template', 'nowhere.docx']).errors).toContain(
    'There is no file nowhere.docx.',
  );
});
