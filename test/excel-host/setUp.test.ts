import { readFileSync } from 'node:fs';
import type { CellValue, Worksheet } from 'exceljs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { bookOf, teamsTracker } from './books';
import { expectCalm } from './expectCalm';
import { until } from './until';

/** What setting up adds, as far as somebody else may have added it too. */
interface Added {
  readonly stages: readonly CellValue[][];
  readonly lastName: string;
}

const rowsOf = (sheet: Worksheet): CellValue[][] =>
  Array.from({ length: sheet.actualRowCount }, (_, index) => {
    const { values } = sheet.getRow(index + 1);
    return Array.isArray(values) ? values.slice(1) : [];
  });

const address = 'https://localhost/taskpane.html?do=set-up';

describe.each(['1.7', '1.16'])('setting up in Excel with ExcelApi %s', (requirements) => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (file: Uint8Array, more: Parameters<typeof openExcel>[3] = {}) => {
    excel = await openExcel(browser, 'Tracker.xlsx', file, { address, requirements, ...more });
    return excel.pane;
  };
  const sheetNames = () => excel.book.sheets.map(({ cells }) => cells.name);

  test('adds the missing sheets and columns beside the team’s own, and takes them out again', async () => {
    const pane = await open(await teamsTracker());
    await pane.getByRole('button', { name: 'Add them' }).click({ timeout: 30_000 });
    await pane.getByText('These were added.').waitFor();
    expect(sheetNames().slice(0, 2)).toEqual(['Notes', 'Submissions']);
    expect(sheetNames()).toEqual(expect.arrayContaining(['Forum', 'Themes', 'Assessments']));
    expect(excel.cell('Notes', 'A1')).toBe('Our notes');
    expect(excel.cell('Submissions', 'B3')).toBe('Open the register.');
    expect(excel.cell('Submissions', 'C1')).toBe('Point');
    expect(excel.cell('Forum', 'A2')).toBe('Forum name');
    expect(excel.book.sheet('Submissions').cells.getCell('D3').numFmt).toBe('dd/mm/yyyy');
    const assessments = excel.book.sheet('Assessments');
    expect(assessments.tables.map(({ name }) => name)).toEqual(['Assessments']);
    const isRatingList = (rule: string) => /^C2:C\d+ rule .*Green,Amber,Red/.test(rule);
    expect(assessments.rules.some(isRatingList)).toBe(requirements === '1.16');
    await pane.getByText('This workbook has all the sheets').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Take them out' }).click();
    await until(() => sheetNames().length === 2);
    await until(() => excel.book.sheet('Submissions').tables[0]?.box.columns === 2);
    expect(excel.cell('Submissions', 'C1')).toBeNull();
    expect(excel.book.names).toEqual([]);
    expectCalm(excel);
  }, 120_000);

  test('offers the sample forum beside the workbook in use, which stays as it is', async () => {
    const pane = await open(await teamsTracker());
    const sample = readFileSync('templates/sample-forum.xlsx');
    if (requirements === '1.7') {
      const button = pane.getByRole('button', { name: 'Save the sample forum' });
      const [download] = await Promise.all([
        excel.page.waitForEvent('download'),
        button.click({ timeout: 30_000 }),
      ]);
      expect(readFileSync(await download.path()).equals(sample)).toBe(true);
    } else {
      await pane.getByRole('button', { name: 'Open the sample forum' }).click({ timeout: 30_000 });
      await pane.getByText('The sample forum is open').waitFor();
      expect(excel.book.created.map((bytes) => sample.equals(bytes))).toEqual([true]);
    }
    expect(sheetNames()).toEqual(['Notes', 'Submissions']);
    expectCalm(excel);
  }, 120_000);

  test('tells of others who have the workbook open, where Excel can say so', async () => {
    const pane = await open(await teamsTracker(), {
      prepare: (book) => {
        book.savesItself = true;
      },
    });
    await pane.getByRole('button', { name: 'Add them' }).waitFor({ timeout: 30_000 });
    const words = pane.getByText('others who have it open see them at once');
    if (requirements === '1.16') await words.waitFor();
    else expect(await words.count()).toBe(0);
    expectCalm(excel);
  }, 120_000);

  // What follows asks no Excel for more than the oldest has.
  if (requirements !== '1.7') return;

  test.each([
    [
      'a protected workbook',
      (book: OpenExcel['book']) => {
        book.isStructureProtected = true;
      },
      'The workbook is protected, so no sheets can be added to it.',
    ],
    [
      'a protected sheet',
      (book: OpenExcel['book']) => {
        book.sheet('Submissions').isProtected = true;
      },
      'The sheet “Submissions” is protected, so nothing was added.',
    ],
    [
      'a name that is taken',
      (book: OpenExcel['book']) => {
        book.names.push({ name: 'Themes', formula: 'Notes!$A$1' });
      },
      'The workbook has a table or a name “Themes” already.',
    ],
  ])(
    'says why nothing can be added to %s, and adds nothing',
    async (_, prepare, message) => {
      const pane = await open(await teamsTracker(), { prepare });
      await pane.getByRole('button', { name: 'Add them' }).click({ timeout: 30_000 });
      await pane.getByText(message).waitFor();
      expect(sheetNames()).toEqual(['Notes', 'Submissions']);
      expect(excel.cell('Submissions', 'C1')).toBeNull();
      expectCalm(excel);
    },
    120_000,
  );

  test('makes a whole forum’s workbook of an empty one', async () => {
    const pane = await open(await bookOf((workbook) => workbook.addWorksheet('Sheet1')));
    await pane.getByRole('button', { name: 'Add them' }).click({ timeout: 30_000 });
    await pane.getByText('These were added.').waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByText('The forum has no date.').waitFor();
    expectCalm(excel);
  }, 120_000);

  test('stands where the ribbon’s button asks for it', async () => {
    const pane = await open(await teamsTracker());
    await pane.getByRole('heading', { name: 'Set up' }).waitFor({ timeout: 30_000 });
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Set up');
    expectCalm(excel);
  }, 120_000);

  test('lists what it added, and takes it out after other views and the ribbon’s buttons too', async () => {
    const pane = await open(await teamsTracker());
    await pane.getByRole('button', { name: 'Add them' }).click({ timeout: 30_000 });
    await pane.getByText('These were added.').waitFor();
    const list = pane.getByRole('listitem');
    await list.filter({ hasText: 'The sheets Forum, Agenda, People' }).waitFor();
    await list.filter({ hasText: 'In the table Submissions: Point, Received' }).waitFor();
    await pane.getByRole('tab', { name: 'Check' }).click();
    await pane.getByRole('tab', { name: 'Overview' }).click();
    await pane.getByRole('button', { name: 'Take them out' }).waitFor();
    // As each button of the ribbon does.
    await pane.goto('https://localhost/taskpane.html?do=set-up');
    await pane.getByRole('button', { name: 'Take them out' }).click({ timeout: 30_000 });
    await until(() => sheetNames().length === 2);
    await pane.getByRole('button', { name: 'Add them' }).waitFor();
    expect(await pane.getByRole('button', { name: 'Take them out' }).count()).toBe(0);
    expectCalm(excel);
  }, 120_000);

  test.each<[string, (book: OpenExcel['book'], added: Added) => void, readonly string[]]>([
    [
      'a sheet of the same name',
      (book) => {
        book.addSheet('Stages').cells.getCell('A1').value = 'Theirs';
      },
      ['Stages'],
    ],
    [
      'the same sheet with the same cells, as their own pane does it',
      (book, { stages }) => {
        book.addSheet('Stages').cells.addRows([...stages]);
      },
      ['Stages'],
    ],
    [
      'a name that a list was to get',
      (book, { lastName }) => {
        book.names.push({ name: lastName, formula: 'Notes!$A$1' });
      },
      [],
    ],
  ])(
    'adds nothing where somebody else adds %s meanwhile, and leaves theirs',
    async (_, add, sheets) => {
      const pane = await open(await teamsTracker());
      const button = pane.getByRole('button', { name: 'Add them' });
      await button.click({ timeout: 30_000 });
      await pane.getByText('These were added.').waitFor();
      const added = {
        stages: rowsOf(excel.book.sheet('Stages').cells),
        lastName: excel.book.names.at(-1)?.name ?? '',
      };
      await pane.getByRole('button', { name: 'Take them out' }).click();
      await button.waitFor();
      await until(() => sheetNames().length === 2);
      await new Promise((next) => setTimeout(next, 1500));
      excel.temper.delay = 700;
      const before = excel.syncs();
      await button.click();
      // What stands in the way was asked, and what is to be added is on its way.
      await until(() => excel.syncs() === before + 2);
      add(excel.book, added);
      const theirs = excel.book.names.map((one) => ({ ...one }));
      const cells = excel.book.sheets.slice(2).map((sheet) => rowsOf(sheet.cells));
      await pane.getByText('The workbook changed while this was being done').waitFor();
      excel.temper.delay = 0;
      await until(() => excel.syncs() > before + 3);
      expect(sheetNames()).toEqual(['Notes', 'Submissions', ...sheets]);
      expect(excel.book.sheets.slice(2).map((sheet) => rowsOf(sheet.cells))).toEqual(cells);
      expect(excel.book.names).toEqual(theirs);
      expect(excel.cell('Submissions', 'C1')).toBeNull();
      expectCalm(excel);
    },
    120_000,
  );

  test('does not take out what somebody has worked in', async () => {
    const pane = await open(await teamsTracker());
    await pane.getByRole('button', { name: 'Add them' }).click({ timeout: 30_000 });
    await pane.getByText('These were added.').waitFor();
    excel.book.type('Themes', 'A2', 'Justice');
    await pane.getByRole('button', { name: 'Take them out' }).click();
    await pane.getByText('Somebody has worked in the sheet “Themes”').waitFor();
    expect(excel.cell('Themes', 'A2')).toBe('Justice');
    expectCalm(excel);
  }, 120_000);
});
