import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { readForum } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';
import { emptyFolder, forumPapers } from '../cli/commandLine';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { bookOf } from './books';
import { expectCalm } from './expectCalm';
import { until } from './until';

const exported = (name: string) => join('test/importing/fixtures', name);
const sample = readFileSync('templates/sample-forum.xlsx');

/** A tracker in plain cells with headers of the team's own, as the sheet Mapping says. */
const ownWords = () =>
  bookOf((workbook) => {
    const sheet = workbook.addWorksheet('Inputs 2023');
    sheet.getCell('A1').value = 'What came in';
    sheet.getRow(3).values = ['Our number', 'When', 'What they ask', 'Desk'];
    sheet.getRow(4).values = ['2', new Date('2023-05-18T00:00:00Z'), 'Open the register.', 'AB'];
    workbook.addWorksheet('Mapping').addTable({
      name: 'Mapping',
      ref: 'A1',
      columns: ['Sheet', 'Column', 'Your sheet', 'Your column'].map((name) => ({ name })),
      rows: [
        ['Submissions', null, 'Inputs 2023', null],
        ['Submissions', 'Ref', null, 'Our number'],
        ['Submissions', 'Received', null, 'When'],
        ['Submissions', 'Submission', null, 'What they ask'],
      ],
    });
  });

describe.each(['1.7', '1.16'])(
  'bringing answers into the workbook in Excel, %s',
  (requirements) => {
    let browser: Browser;
    let excel: OpenExcel;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterEach(() => excel.close());
    afterAll(() => browser.close());

    const open = async (file: Uint8Array, more: Parameters<typeof openExcel>[3] = {}) => {
      const address = 'https://localhost/taskpane.html?do=overview';
      excel = await openExcel(browser, 'Forum.xlsx', file, { address, requirements, ...more });
      await excel.pane
        .getByRole('button', { name: 'Choose an export' })
        .waitFor({ timeout: 30_000 });
      return excel.pane;
    };
    const choose = (pane: Frame, name: string) =>
      pane.locator('input[accept*=".tsv"]').setInputFiles(exported(name));
    const saved = async () => {
      const { value } = await readWorkbookFile('saved.xlsx', await excel.book.saved());
      return readForum(value ? [value] : []).value.forum.submissions;
    };
    /** Every value of a sheet by row, as far down as it was before. */
    const valuesOf = (name: string, rows: number) =>
      Array.from({ length: rows }, (_, index) =>
        JSON.stringify(excel.book.sheet(name).cells.getRow(index + 1).values),
      );

    test('adds what is new below the rows that are there, which stay as they are, and takes it out again', async () => {
      const pane = await open(sample);
      const rows = excel.book.sheet('Submissions').cells.actualRowCount;
      const before = valuesOf('Submissions', rows);
      const there = (await saved()).length;
      await choose(pane, 'microsoft-forms.xlsx');
      await pane.getByRole('heading', { name: 'Bring in microsoft-forms.xlsx' }).waitFor();
      await pane.getByText('An export of Microsoft Forms').waitFor();
      const add = pane.getByRole('button', { name: /^Add \d rows?$/ });
      await add.waitFor();
      expect(await pane.locator('#view').textContent()).not.toMatch(/Submitter|@example/);
      await add.click();
      await pane.getByText(/rows of microsoft-forms\.xlsx added/).waitFor();
      await pane.getByText('1, point 2, from A2').waitFor();
      expect(valuesOf('Submissions', rows)).toEqual(before);
      const after = await saved();
      expect(after.slice(there).map(({ ref, point }) => [ref, point])).toEqual([
        ['1', '1'],
        ['1', '2'],
        // Filed under two themes.
        ['2', undefined],
        ['2', undefined],
        ['4', undefined],
      ]);
      expect(after[there]?.received).toBe('2023-05-18');

      await pane.getByRole('button', { name: 'Take them out' }).click();
      await pane.getByRole('button', { name: 'Add 4 rows' }).waitFor();
      expect((await saved()).length).toBe(there);
      expect(valuesOf('Submissions', rows)).toEqual(before);
      expectCalm(excel);
    }, 120_000);

    test('makes the sheets that are missing, and takes them out again', async () => {
      const pane = await open(await bookOf((workbook) => workbook.addWorksheet('Sheet1')));
      await choose(pane, 'google-forms.csv');
      await pane.getByText('They go into new sheets: Themes, Submissions.').waitFor();
      await pane.getByRole('button', { name: 'Add 4 rows' }).click();
      await pane.getByText(/google-forms\.csv added/).waitFor();
      expect((await saved()).map(({ ref }) => ref)).toEqual([
        '20230518-154512',
        '20230518-154512',
        '20230519-090500',
        '20230519-090500-2',
      ]);
      expect(excel.book.sheet('Submissions').cells.getCell('C4').numFmt).toBe('dd/mm/yyyy');
      await pane.getByRole('button', { name: 'Take them out' }).click();
      await until(() => excel.book.sheets.length === 1);
      expect(excel.book.names).toEqual([]);
      expectCalm(excel);
    }, 120_000);

    test.each([
      [
        'a sheet that is protected',
        (book: OpenExcel['book']) => {
          book.sheet('Submissions').isProtected = true;
        },
        'The sheet “Submissions” is protected, so nothing was added.',
      ],
      [
        'a workbook that is only read',
        (book: OpenExcel['book']) => {
          book.isReadOnly = true;
        },
        requirements === '1.7'
          ? 'protected'
          : 'The workbook is open for reading only, so nothing was changed.',
      ],
    ])(
      'says why nothing can be added to %s, and adds nothing',
      async (_, prepare, message) => {
        const pane = await open(sample, { prepare });
        const there = (await saved()).length;
        await choose(pane, 'microsoft-forms.xlsx');
        await pane.getByRole('button', { name: 'Add 4 rows' }).click({ timeout: 30_000 });
        await pane.getByText(message).first().waitFor();
        expect((await saved()).length).toBe(there);
        expectCalm(excel);
      },
      120_000,
    );

    // What follows asks no Excel for more than the oldest has.
    if (requirements !== '1.7') return;

    test('adds nothing the second time, in whatever view one was meanwhile', async () => {
      const pane = await open(sample);
      await choose(pane, 'citizen-space.csv');
      await pane.getByRole('button', { name: /^Add \d+ rows?$/ }).click({ timeout: 30_000 });
      await pane.getByText(/citizen-space\.csv added/).waitFor();
      await pane.getByRole('tab', { name: 'Check' }).click();
      await pane.getByRole('tab', { name: 'Overview' }).click();
      await pane.getByText(/citizen-space\.csv added/).waitFor();
      await pane.getByRole('button', { name: 'Close' }).click();
      await choose(pane, 'citizen-space.csv');
      await pane.getByText('There is nothing new to add.').waitFor({ timeout: 30_000 });
      const add = pane.getByRole('button', { name: 'Add 0 rows' });
      expect(await add.getAttribute('aria-disabled')).toBe('true');
      await pane.getByText(/^Leaves \d+ rows out\.$/).click();
      await pane.getByText('is there already, in Submissions').first().waitFor();
      expectCalm(excel);
    }, 120_000);

    test('writes into the team’s own columns, as Mapping says, and asks what a column is', async () => {
      const pane = await open(await ownWords());
      await choose(pane, 'unclear-dates.csv');
      await pane
        .getByRole('combobox', { name: 'In dates such as 05/06/2023' })
        .selectOption('the day (5 June)');
      await pane.getByText('They go below the last row of Inputs 2023.').waitFor();
      await pane
        .getByRole('combobox', { name: 'What “Your idea” (D1) becomes' })
        .selectOption('Topic');
      await pane.getByText('Inputs 2023 has no column "Topic"').waitFor();
      await pane
        .getByRole('combobox', { name: 'What “Your idea” (D1) becomes' })
        .selectOption('Submission');
      await pane.getByText('Inputs 2023 has no column "Topic"').waitFor({ state: 'detached' });
      await pane.getByRole('button', { name: 'Add 2 rows' }).click();
      await pane.getByText(/unclear-dates\.csv added/).waitFor();
      expect((await saved()).map(({ ref, received }) => [ref, received])).toEqual([
        ['2', '2023-05-18'],
        ['1180001', '2023-06-05'],
        ['1180002', '2023-08-07'],
      ]);
      expect(excel.cell('Inputs 2023', 'D5')).toBeNull();
      expectCalm(excel);
    }, 120_000);

    test('does not take out what somebody has worked in', async () => {
      const pane = await open(sample);
      await choose(pane, 'microsoft-forms.xlsx');
      await pane.getByRole('button', { name: 'Add 4 rows' }).click({ timeout: 30_000 });
      await pane.getByText(/microsoft-forms\.xlsx added/).waitFor();
      const { cells, tables } = excel.book.sheet('Submissions');
      const last = (tables[0]?.box.row ?? 0) + (tables[0]?.box.rows ?? 0);
      excel.book.type('Submissions', `K${last}`, 'Justice');
      await pane.getByRole('button', { name: 'Take them out' }).click();
      await pane.getByText('Somebody has worked in the rows').waitFor();
      expect(cells.getCell(`K${last}`).value).toBe('Justice');
      expect(cells.getCell(`A${last}`).value).not.toBeNull();
      expectCalm(excel);
    }, 120_000);

    test('says what is in the way below a plain range, and offers a workbook of its own', async () => {
      const file = await bookOf((workbook) => {
        const sheet = workbook.addWorksheet('Submissions');
        sheet.addRow(['Ref', 'Submission']);
        sheet.addRow(['S001', 'Open the register.']);
        sheet.getCell('A4').value = 'Total';
        sheet.getCell('B4').value = 1;
      });
      const pane = await open(file);
      await choose(pane, 'microsoft-forms.xlsx');
      await pane.getByText('Submissions A4: Below the rows of Submissions').waitFor();
      const [download] = await Promise.all([
        excel.page.waitForEvent('download'),
        pane.getByRole('button', { name: 'Save as a new workbook' }).click(),
      ]);
      const folder = emptyFolder();
      const path = join(process.cwd(), exported('microsoft-forms.xlsx'));
      forumPapers(['import', path, '--into', 'new.xlsx', '--yes'], { folder });
      expect(
        readFileSync(await download.path()).equals(readFileSync(join(folder, 'new.xlsx'))),
      ).toBe(true);
      expectCalm(excel);
    }, 120_000);

    test('refuses what holds no answers, and what would be filed under the last of headings', async () => {
      const file = await bookOf((workbook) => {
        const sheet = workbook.addWorksheet('Submissions');
        sheet.addRow(['Ref', 'Submission', 'Topic']);
        sheet.addRow(['Theme: Justice']);
        sheet.addRow(['S001', 'Open the register.', 'register']);
      });
      const pane = await open(file);
      await choose(pane, 'microsoft-forms.xlsx');
      await pane.getByText('stand under headings such as "Justice"').waitFor();
      await pane.getByRole('button', { name: 'Do not bring it in' }).click();
      await pane.locator('input[accept*=".tsv"]').setInputFiles({
        name: 'shopping.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Milk,2\nBread,1\n'),
      });
      await pane
        .getByText('shopping.csv holds no answers that could become submissions.')
        .waitFor();
      await pane.getByRole('button', { name: 'Do not bring it in' }).click();
      await pane.getByRole('button', { name: 'Choose an export' }).waitFor();
      expectCalm(excel);
    }, 120_000);
  },
);
