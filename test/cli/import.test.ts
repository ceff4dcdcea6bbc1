import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const fixture = (name: string) => resolve('test/importing/fixtures', name);
const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

async function submissionsIn(file: string): Promise<readonly unknown[][]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: unknown[][] = [];
  workbook.getWorksheet('Submissions')?.eachRow((row, number) => {
    if (number > 1) rows.push([row.getCell(1).value, row.getCell(2).value]);
  });
  return rows;
}

describe('import', () => {
  test('makes a new workbook of an export, and the next one of what is new alone', async () => {
    const folder = emptyFolder();
    copyFileSync(fixture('govuk-forms.csv'), join(folder, 'may.csv'));
    const before = digest(join(folder, 'may.csv'));
    const first = forumPapers(['import', 'may.csv', '--into', 'first.xlsx'], { folder });
    expect({ code: first.code, errors: first.errors }).toEqual({ code: 0, errors: '' });
    expect(first.out).toContain('G1 What is your idea? - Answer 1 → Submission of idea 1');
    expect(first.out).toContain('Adds 3 rows of 2 submissions: HX7K2M9Q, B4T8W3ZP');
    expect(first.out).toContain('QQ3M5V7N holds no idea. It was left out.');
    expect(await submissionsIn(join(folder, 'first.xlsx'))).toEqual([
      ['HX7K2M9Q', '1'],
      ['HX7K2M9Q', '2'],
      ['B4T8W3ZP', null],
    ]);
    const firstBytes = digest(join(folder, 'first.xlsx'));
    const later = `${readFileSync(fixture('govuk-forms.csv'), 'utf8')}NEW00001,2023-05-30T08:00:00+01:00,A,B,a@example.org,No,"A further idea that came in after the first export was made.",,en\n`;
    writeFileSync(join(folder, 'june.csv'), later);
    const second = forumPapers(
      ['import', 'june.csv', '--after', 'first.xlsx', '--into', 'second.xlsx'],
      { folder },
    );
    expect(second.code).toBe(0);
    expect(second.out).toContain('HX7K2M9Q is there already, in Submissions A2 of first.xlsx.');
    expect(await submissionsIn(join(folder, 'second.xlsx'))).toEqual([['NEW00001', null]]);
    expect([digest(join(folder, 'may.csv')), digest(join(folder, 'first.xlsx'))]).toEqual([
      before,
      firstBytes,
    ]);
    // Both workbooks make one forum.
    const { out } = forumPapers(['check', 'first.xlsx', 'second.xlsx', '--json'], { folder });
    expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'no-known-sheet',
    );
  });

  test('says what it would do, and writes nothing, with --dry-run', () => {
    const folder = emptyFolder();
    const { code, out } = forumPapers(
      ['import', fixture('decidim.csv'), '--dry-run', '--into', 'new.xlsx'],
      { folder },
    );
    expect(code).toBe(0);
    expect(out).toContain('decidim O4: ogp-PROP-2023-05-103 was withdrawn by its author.');
    expect([...filesIn(folder).keys()]).toEqual([]);
  });

  test('prints nobody’s name or address', () => {
    const folder = emptyFolder();
    for (const more of [[], ['--json']]) {
      const args = ['import', fixture('citizen-space.csv'), '--dry-run', ...more];
      const { out } = forumPapers(args, { folder });
      expect(out).not.toMatch(/one@example\.org|Submitter 1|Organisation 1/);
    }
  });

  test('a column may be named by its cell, and left out', async () => {
    const folder = emptyFolder();
    const file = fixture('without-ids.csv');
    const { code } = forumPapers(
      ['import', file, '--as', 'A1=Ref', '--as', 'Theme=-', '--into', 'new.xlsx'],
      { folder },
    );
    expect(code).toBe(0);
    expect(await submissionsIn(join(folder, 'new.xlsx'))).toEqual([
      ['Submitter 1', null],
      ['Submitter 2', null],
    ]);
  });

  test.each([
    [['without-ids.csv'], 1, 'has no column with a reference for each row'],
    [['unclear-dates.csv'], 1, 'do not tell whether the day or the month is first'],
    [['other.csv'], 1, 'holds no answers that could become submissions'],
    [['not-there.csv'], 2, 'not-there.csv'],
    [['decidim.csv', '--as', 'Z9=Submission'], 2, 'names a column that is not there'],
    [['decidim.csv', '--as', 'Theme'], 2, 'does not say what a column holds'],
    [['unclear-dates.csv', '--dates', 'whenever'], 2, 'Write day-first or month-first.'],
  ])('%j ends with %i, and nothing is written', ([name = '', ...more], code, message) => {
    const folder = emptyFolder();
    const run = forumPapers(['import', fixture(name), '--into', 'new.xlsx', ...more], { folder });
    expect(run.code).toBe(code);
    expect(run.errors).toContain(message);
    expect(run.errors).not.toMatch(/^\s+at /m);
    expect([...filesIn(folder).keys()]).toEqual([]);
  });

  test('writes over nothing, and not to nowhere', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'mine.xlsx'), 'mine');
    const run = forumPapers(['import', fixture('decidim.csv'), '--into', 'mine.xlsx'], { folder });
    expect([run.code, readFileSync(join(folder, 'mine.xlsx'), 'utf8')]).toEqual([1, 'mine']);
    expect(run.errors).toContain('--after mine.xlsx');
    expect(forumPapers(['import', fixture('decidim.csv')], { folder }).code).toBe(2);
  });
});
