import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const rows = [
  ['NAP6 outreach: everything received'],
  [],
  ['Number given', 'Contact e-mail', 'OK to publish?', 'Area', 'Zeitpunkt'],
  ['IN-001', 'jo@example.org', 'Yes', 'Justice', '01/05/2023'],
  ['IN-002', 'al@example.org', 'No', 'Inclusion', '03/05/2023'],
];

/** A folder with a team's own workbook. */
async function folderWithLog(): Promise<string> {
  const folder = emptyFolder();
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Outreach log').addRows(rows);
  writeFileSync(join(folder, 'log.xlsx'), Buffer.from(await workbook.xlsx.writeBuffer()));
  return folder;
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const mappingIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'log.forum.json'), 'utf8')).mapping;

describe('map', () => {
  test('keeps what is sure, says what is not, and leaves the workbook as it is', async () => {
    const folder = await folderWithLog();
    const before = digest(join(folder, 'log.xlsx'));
    const { code, out, errors } = forumPapers(['map', 'log.xlsx'], { folder });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('log.xlsx, Outreach log, headers in row 3: Submissions');
    expect(out).toContain('E3 Zeitpunkt → Received (?)');
    expect(out).toContain('What is marked (?) was left out.');
    expect(mappingIn(folder)).toEqual([
      { sheet: 'Submissions', yourSheet: 'Outreach log' },
      {
        sheet: 'Submissions',
        column: 'Ref',
        yourSheet: 'Outreach log',
        yourColumn: 'Number given',
      },
      {
        sheet: 'Submissions',
        column: 'Email',
        yourSheet: 'Outreach log',
        yourColumn: 'Contact e-mail',
      },
    ]);
    expect(digest(join(folder, 'log.xlsx'))).toBe(before);
    expect(out).not.toContain('jo@example.org');
  });

  test('--yes takes what is likely, and the workbook is then read so', async () => {
    const folder = await folderWithLog();
    forumPapers(['map', 'log.xlsx', '--yes'], { folder });
    expect(mappingIn(folder).map(({ column }: { column?: string }) => column)).toEqual(
      expect.arrayContaining(['Ref', 'Received']),
    );
    const { out } = forumPapers(['check', 'log.xlsx', '--json'], { folder });
    const found = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    expect(found).not.toContain('no-known-sheet');
    expect(found).not.toContain('column-missing');
  });

  test('what was said before stays, and is not said twice', async () => {
    const folder = await folderWithLog();
    const own = { sheet: 'Submissions', column: 'Topic', yourColumn: 'Area' };
    writeFileSync(join(folder, 'log.forum.json'), JSON.stringify({ mapping: [own] }));
    forumPapers(['map', 'log.xlsx', '--yes'], { folder });
    const once = mappingIn(folder);
    forumPapers(['map', 'log.xlsx', '--yes'], { folder });
    expect(mappingIn(folder)).toEqual(once);
    expect(once[0]).toEqual(own);
  });

  test('--json prints what was understood and writes nothing', async () => {
    const folder = await folderWithLog();
    const { out } = forumPapers(['map', 'log.xlsx', '--json'], { folder });
    expect(JSON.parse(out).tables[0]).toMatchObject({ sheet: 'Submissions', headerRow: 3 });
    expect(existsSync(join(folder, 'log.forum.json'))).toBe(false);
  });

  test('of a workbook with our own sheets there is nothing to write down', () => {
    const folder = emptyFolder();
    copyFileSync(resolve('templates/sample-forum.xlsx'), join(folder, 'forum.xlsx'));
    const { code, out } = forumPapers(['map', 'forum.xlsx'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('Nothing needs to be written down');
    expect([...filesIn(folder).keys()]).toEqual(['forum.xlsx']);
  });

  test('a mapping file that can’t be read is not written over', async () => {
    const folder = await folderWithLog();
    writeFileSync(join(folder, 'log.forum.json'), '{');
    const { code, errors } = forumPapers(['map', 'log.xlsx', '--yes'], { folder });
    expect(code).toBe(1);
    expect(errors).toContain('cannot be read as a mapping');
    expect(readFileSync(join(folder, 'log.forum.json'), 'utf8')).toBe('{');
  });
});
