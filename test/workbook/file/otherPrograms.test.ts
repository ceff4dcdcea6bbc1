import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForum } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';

// fixtures/make.py makes these workbooks with openpyxl and LibreOffice.
const programs = ['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xlsm'];

async function read(name: string) {
  const { value } = await readWorkbookFile(name, readFileSync(join(__dirname, 'fixtures', name)));
  if (!value) throw new Error(`${name} was not read`);
  return readForum([value]);
}

describe.each(programs)('a workbook by %s', (name) => {
  test('themes: titles above the headers, merged cells, hidden and empty rows, spaces of all kinds', async () => {
    const { forum } = (await read(name)).value;
    expect(forum.themes.map(({ theme, subTheme, at }) => [theme, subTheme, at.row])).toEqual([
      ['Anti Corruption and Integrity', 'General', 5],
      ['Anti Corruption and Integrity', 'Open Contracting', 6],
      ['Justice', undefined, 8],
      ['Inclusion', undefined, 9],
    ]);
  });

  test('submissions: a table on a sheet of another name, with headers and words of the team’s own', async () => {
    const { forum } = (await read(name)).value;
    expect(
      forum.submissions.map(({ ref, topic, relevant, mayPublish, received }) => [
        ref,
        topic,
        relevant,
        mayPublish,
        received,
      ]),
    ).toEqual([
      ['S001', '“open” courts', true, 'Name and text', '2023-05-22'],
      ['S002', 'line one\nline two', true, 'Text only', '2023-05-23'],
      ['3', 'numbers', false, undefined, '2023-05-24'],
    ]);
  });

  test('assessments: two tables side by side, numbers as text, a row of totals', async () => {
    const { forum } = (await read(name)).value;
    expect(
      forum.assessments.map(({ theme, rating, relevantSubmissions }) => [
        theme,
        rating,
        relevantSubmissions,
      ]),
    ).toEqual([
      ['Justice', 'Green', 3],
      ['Inclusion', 'Amber', 2],
    ]);
  });

  test('settings: real and typed dates, a tick', async () => {
    const { settings } = (await read(name)).value.forum;
    expect(settings).toMatchObject({
      forumName: 'Forum of all kinds',
      date: '2023-06-22',
      nextMeeting: '2023-10-18',
      nextMeetingIsProvisional: true,
    });
  });

  test('says what it did with hidden rows and totals, and that openpyxl left a formula without a result', async () => {
    const { findings } = await read(name);
    expect(findings.map(({ rule, source }) => `${rule} ${source?.sheet} ${source?.cell}`)).toEqual([
      ...(name === 'openpyxl.xlsx' ? ['formula-without-result Forum B6'] : []),
      'hidden-rows-read Themes A4',
      'hidden-rows-read Inputs 2023 A2',
      'totals-row-left-out Assessments A4',
    ]);
  });
});

describe.each(['openpyxl-1904.xlsx', 'libreoffice-1904.xlsx'])(
  '%s, whose days count from 1904',
  (name) => {
    test('gives the days that were typed', async () => {
      const { settings } = (await read(name)).value.forum;
      expect(settings).toMatchObject({
        date: '2023-06-22',
        outreachOpened: '2023-05-02',
        outreachClosed: '2023-06-08',
      });
    });
  },
);
