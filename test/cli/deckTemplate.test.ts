import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

function department(): { readonly folder: string; readonly file: string } {
  const folder = emptyFolder();
  const file = join(folder, 'department.pptx');
  copyFileSync('templates/deck-civic.pptx', file);
  return { folder, file };
}

test('explains a template in words, and writes nothing', () => {
  const { folder, file } = department();
  const { code, out } = forumPapers(['template', file]);
  expect(code).toBe(0);
  expect(out).toContain('points – slides with points: "Title and Content"');
  expect(out).toContain('because it is made for a title and one content');
  expect([...filesIn(folder).keys()]).toEqual(['department.pptx']);
});

test('writes corrections beside it, which decks then follow', () => {
  const { folder, file } = department();
  const use = ['template', file, '--use', 'break=Title Slide'];
  expect(forumPapers(use).code).toBe(0);
  const beside = join(folder, 'department.forum.json');
  expect(JSON.parse(readFileSync(beside, 'utf8'))).toEqual({
    template: [{ slide: 'break', layout: 'Title Slide' }],
  });
  const deck = ['deck', 'templates/sample-forum.xlsx', '--template', file, '--out'];
  expect(forumPapers([...deck, join(folder, 'one')]).code).toBe(0);
  writeFileSync(beside, '{}');
  expect(forumPapers([...deck, join(folder, 'other')]).code).toBe(0);
  expect(filesIn(join(folder, 'one'))).not.toEqual(filesIn(join(folder, 'other')));
});

test('a wrong correction, or a file that is no template, ends in words and writes nothing', () => {
  const { folder, file } = department();
  const wrong = forumPapers(['template', file, '--use', 'points=Titel and Content']);
  expect(wrong.code).toBe(2);
  expect(wrong.errors).toContain('Did you mean "Title and Content"?');
  expect(existsSync(join(folder, 'department.forum.json'))).toBe(false);
  const text = join(folder, 'brand.ppt');
  writeFileSync(text, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  expect(forumPapers(['template', text]).code).toBe(1);
  const out = join(folder, 'out');
  const deck = forumPapers([
    'deck',
    'templates/sample-forum.xlsx',
    '--template',
    text,
    '--out',
    out,
  ]);
  expect(deck.code).toBe(1);
  expect(deck.errors).toContain(
    'brand.ppt cannot be used as a template: it is in an old Office format.',
  );
  expect(existsSync(out)).toBe(false);
});
