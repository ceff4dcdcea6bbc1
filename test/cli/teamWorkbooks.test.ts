import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import exceljs, { type Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const tables = resolve('test/tables');
const isWorkbook = (name: string) => /\.(xlsx|xlsm|ods|csv)$/.test(name);

async function write(file: string, fill: (workbook: Workbook) => void): Promise<void> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  writeFileSync(file, Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** A forum without themes that any team has, so that what is read of theirs shows as findings with cells. */
const writeForum = (folder: string) =>
  write(join(folder, 'forum.xlsx'), (workbook) => {
    const sheet = (name: string, rows: readonly (readonly unknown[])[]) =>
      workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
    sheet('Forum', [
      ['Setting', 'Value'],
      ['Forum name', 'Our forum'],
      ['Date', new Date('2023-06-22T00:00:00Z')],
    ]);
    sheet('Themes', [['Theme'], ['Another']]);
    sheet('Agenda', [
      ['Kind', 'Title'],
      ['next steps', 'Next steps'],
    ]);
    sheet('Assessments', [
      ['Theme', 'Rating', 'Analysis'],
      ['Another', 'Green', 'It can be done.'],
    ]);
    sheet('Submissions', [
      ['Ref', 'Theme'],
      ['ZZ-9', 'Another'],
    ]);
    sheet('Responses', [
      ['Refs', 'Theme', 'Proposal', 'Decision', 'Reason'],
      ['ZZ-9', 'Another', 'Open it.', 'Adopted', 'It helps.'],
    ]);
  });

interface Found {
  readonly rule: string;
  readonly message: string;
  readonly source?: { readonly workbook: string; readonly sheet?: string; readonly cell?: string };
}

/** What "check" finds in a team's workbook beside a forum's, after "map --yes" where it is mapped. */
async function foundIn(
  name: string,
  folder = emptyFolder(),
  isMapped = true,
): Promise<readonly string[]> {
  await writeForum(folder);
  if (readdirSync(tables).includes(name)) copyFileSync(join(tables, name), join(folder, name));
  if (isMapped) forumPapers(['map', name, '--yes'], { folder });
  const { out } = forumPapers(['check', 'forum.xlsx', name, '--json'], { folder });
  const { findings }: { findings: readonly Found[] } = JSON.parse(out);
  return findings
    .filter(({ source }) => source?.workbook === name)
    .map(({ rule, source, message }) => {
      const [, quoted = message.split(' ')[0]] = /^"([^"]+)"/.exec(message) ?? [];
      return `${rule} ${source?.cell} ${quoted}`;
    })
    .sort();
}

const only = (found: readonly string[], rule: string) =>
  found.filter((one) => one.startsWith(`${rule} `)).map((one) => one.slice(rule.length + 1));

describe('tables of other shapes are read from end to end', () => {
  test('themes as columns with ticks', async () => {
    const folder = emptyFolder();
    await write(join(folder, 'matrix.xlsx'), (workbook) => {
      const sheet = workbook.addWorksheet('Matrix');
      sheet.addRow(['Ref', 'Proposal', 'Courts', 'Rivers']);
      sheet.addRow(['M-1', 'Open the register of courts and keep it current for all.', 'x', '']);
      sheet.addRow(['M-2', 'Publish what flows into each river, and who lets it in.', 'x', '✓']);
    });
    const found = await foundIn('matrix.xlsx', folder);
    expect(only(found, 'no-response')).toEqual(['A2 M-1', 'A3 M-2']);
    expect(only(found, 'theme-not-known')).toEqual(['D2 Courts', 'D3 Courts', 'D3 Rivers']);
  });

  test('months as columns with marks: the timeline of the deck', async () => {
    const folder = emptyFolder();
    await write(join(folder, 'plan.xlsx'), (workbook) => {
      const sheet = workbook.addWorksheet('Plan');
      sheet.addRow(['Stage', 'Led by', 'Jul 2023', 'Aug 2023', 'Sep 2023']);
      sheet.addRow(['Drafting', 'CDDO', 'x', 'x', '']);
      sheet.addRow(['Publication', 'CDDO', '', '', 'x']);
    });
    await foundIn('plan.xlsx', folder);
    const { code, errors } = forumPapers(['deck', 'forum.xlsx', 'plan.xlsx'], { folder });
    expect({ code, errors }).toMatchObject({ code: 0 });
    const deck = [...filesIn(folder)].find(([name]) => name.endsWith('.pptx'))?.[1];
    const slides = Object.entries(unzipSync(new Uint8Array(deck ?? [])))
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, bytes]) => strFromU8(bytes))
      .join();
    expect(slides).toContain('Jul–Aug 2023');
    expect(slides).toContain('Sep 2023');
  });

  test('two rows of headers with merged groups', async () => {
    const found = await foundIn('ottawa-two-rows.xlsx');
    expect(only(found, 'no-response')).toEqual(['A3 C-1', 'A4 C-2']);
    expect(only(found, 'theme-not-known')).toEqual(['F3 Justice', 'F4 Climate']);
  });

  test('headings among the rows, which file the rows below', async () => {
    const found = await foundIn('nairobi-banded.xlsx');
    expect(only(found, 'heading-read')).toHaveLength(2);
    expect(only(found, 'theme-not-known')).toEqual([
      'A3 Justice',
      'A4 Justice',
      'A6 Public procurement',
    ]);
  });

  test('two tables on a sheet, and a sheet a month', async () => {
    const two = await foundIn('abuja-two-tables.xlsx');
    expect(only(two, 'column-missing')).toEqual([]);
    const monthly = await foundIn('monthly-sheets.xlsx');
    expect(only(monthly, 'no-response')).toEqual(['A2 A-1', 'A2 M-1', 'A3 A-2', 'A3 M-2']);
  });

  test('ratings that are colours alone', async () => {
    const found = await foundIn('cardiff-colours.xlsx');
    expect(only(found, 'rating-from-colour')).toHaveLength(3);
  });

  test('hidden columns beside the one that is shown: the one that is shown counts', async () => {
    const folder = emptyFolder();
    await write(join(folder, 'hidden.xlsx'), (workbook) => {
      const sheet = workbook.addWorksheet('Submissions');
      sheet.addRow(['Ref', 'Ref', 'Theme', 'Helper']);
      sheet.addRow(['old-1', 'H-1', 'Courts', 7]);
      sheet.addRow(['old-2', 'H-2', 'Rivers', 8]);
      sheet.getColumn(1).hidden = true;
      sheet.getColumn(4).hidden = true;
    });
    const found = await foundIn('hidden.xlsx', folder, false);
    expect(only(found, 'no-response')).toEqual(['B2 H-1', 'B3 H-2']);
    expect(only(found, 'theme-not-known')).toEqual(['C2 Courts', 'C3 Rivers']);
  });
});

test('no command changes a byte of any workbook', async () => {
  const folder = emptyFolder();
  await writeForum(folder);
  for (const name of readdirSync(tables).filter(isWorkbook)) {
    copyFileSync(join(tables, name), join(folder, name));
  }
  copyFileSync(resolve('templates/sample-forum.xlsx'), join(folder, 'sample.xlsx'));
  copyFileSync(resolve('test/importing/fixtures/govuk-forms.csv'), join(folder, 'export.csv'));
  copyFileSync(resolve('templates/deck-civic.pptx'), join(folder, 'brand.pptx'));
  copyFileSync(resolve('templates/letterhead.docx'), join(folder, 'letter.docx'));
  const digests = () =>
    new Map(
      [...filesIn(folder)]
        .filter(([name]) => isWorkbook(name) || /^(brand|letter)\./.test(name))
        .filter(([name]) => name !== 'new.xlsx')
        .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
    );
  const before = digests();
  expect(before.size).toBeGreaterThanOrEqual(32);
  const all = [...before.keys()].filter((name) => isWorkbook(name) && name !== 'export.csv');
  const out = ['--out', emptyFolder()];
  const commands: readonly (readonly string[])[] = [
    ['map', ...all],
    ['map', ...all, '--yes'],
    ['check', ...all, '--json'],
    ['deck', ...all, ...out],
    ['responses', ...all, ...out],
    ['build', ...all, ...out],
    ['build', 'sample.xlsx', ...out, '--template', 'brand.pptx'],
    ['import', 'export.csv', '--after', 'sample.xlsx', '--into', 'new.xlsx', '--yes'],
    ['template', 'brand.pptx'],
    ['template', 'letter.docx'],
  ];
  for (const command of commands) {
    const { code, errors } = forumPapers(command, { folder });
    expect({ command, crash: /\n\s+at /.test(errors), code }).toEqual({
      command,
      crash: false,
      code: expect.any(Number),
    });
    expect(digests()).toEqual(before);
  }
  expect(readFileSync(join(folder, 'new.xlsx')).length).toBeGreaterThan(0);
}, 240_000);

test('the deck is made of what it needs, though nothing for the responses is there yet', async () => {
  const folder = emptyFolder();
  await write(join(folder, 'deck.xlsx'), (workbook) => {
    const sheet = (name: string, rows: readonly (readonly unknown[])[]) =>
      workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
    sheet('Forum', [
      ['Setting', 'Value'],
      ['Date', new Date('2023-06-22T00:00:00Z')],
    ]);
    sheet('Agenda', [
      ['Kind', 'Title'],
      ['welcome', 'Welcome'],
    ]);
    sheet('Themes', [['Theme'], ['Justice']]);
    sheet('Assessments', [
      ['Theme', 'Rating', 'Analysis'],
      ['Justice', 'Green', 'It can be done.'],
    ]);
  });
  const { code, errors } = forumPapers(['deck', 'deck.xlsx'], { folder });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const responses = forumPapers(['responses', 'deck.xlsx'], { folder });
  expect(responses.code).toBe(1);
  expect(responses.errors).toContain('There is no sheet Responses');
});
