import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Download, Frame } from 'playwright-core';
import { examine, makeDeck, makeResponses, type PaperFile } from '../../src/papers';
import { readWorkbookFile } from '../../src/workbook/file';
import { benchWorkbook } from '../bench/benchWorkbook';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { pageBehind } from './ribbon';
import { until } from './until';

const template = (name: string) => ({ name, bytes: readFileSync(`templates/${name}`) });

describe('the whole job, by keyboard alone, from the ribbon to the files', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (
    button: string,
    prepare: (book: OpenExcel['book']) => void = () => {},
    file: Uint8Array = readFileSync('templates/sample-forum.xlsx'),
  ) => {
    excel = await openExcel(browser, 'sample-forum.xlsx', file, {
      address: pageBehind(button),
      prepare,
    });
    const { pane } = excel;
    await pane.getByRole('tab', { name: 'Overview' }).waitFor({ timeout: 30_000 });
    await pane
      .getByRole('heading', { name: 'sample-forum.xlsx' })
      .focus()
      .catch(() => undefined);
    return pane;
  };
  const press = (key: string) => excel.page.keyboard.press(key);

  /** Goes on by Tab until what is focused has a name; fails where no such thing can be reached. */
  const tabTo = async (pane: Frame, name: string | RegExp) => {
    const focused = async () =>
      pane.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement) return '';
        const labelled = activeElement.id
          ? document.querySelector(`label[for="${activeElement.id}"]`)
          : null;
        return (
          activeElement.getAttribute('aria-label') ??
          labelled?.textContent ??
          activeElement.textContent ??
          ''
        ).trim();
      });
    const seen: string[] = [];
    for (let left = 200; left > 0; left -= 1) {
      const own = await focused();
      if (typeof name === 'string' ? own === name : name.test(own)) return;
      seen.push(own.slice(0, 40));
      await press('Tab');
    }
    throw new Error(
      `"${name}" was not reached by Tab; these were: ${[...new Set(seen)].join(', ')}`,
    );
  };

  /** What the library makes of the workbook as Excel would save it now. */
  const ownPapers = async (): Promise<readonly PaperFile[]> => {
    const { value } = await readWorkbookFile('sample-forum.xlsx', await excel.book.saved());
    if (!value) throw new Error('the saved workbook was not read');
    const examination = examine([value]);
    const deck = await makeDeck(examination, template('deck.pptx'));
    const responses = await makeResponses(examination, template('responses.docx'), {
      theme: undefined,
      lead: undefined,
      clearedOnly: false,
    });
    return [...deck.value, ...responses.value];
  };
  const bytesOf = async (download: Download) => readFileSync(await download.path());

  test('from a list of problems to a deck and responses that equal the command line’s', async () => {
    const pane = await open('Check', (book) => {
      book.chooseInSilence('Assessments', 'C2', 'Gren');
      book.chooseInSilence('Submissions', 'K5', null);
      book.chooseInSilence('Submissions', 'L5', null);
    });
    await pane.getByRole('button', { name: 'Mend Assessments!C2' }).first().waitFor();
    await press('Tab');
    await tabTo(pane, 'Mend Assessments!C2');
    await press('Enter');
    await until(() => excel.cell('Assessments', 'C2') === 'Green');

    await press('Control+3');
    await pane.getByText('1 submission is not yet filed').waitFor();
    await tabTo(pane, /^File S\d+.* under$/);
    await press('j');
    await press('Enter');
    await until(() => excel.cell('Submissions', 'K5') === 'Justice');
    await pane.getByText('1 submission is not yet filed').waitFor({ state: 'detached' });

    await tabTo(pane, 'Theme');
    await press('j');
    await tabTo(pane, 'Rating');
    await press('r');
    await until(() => excel.cell('Assessments', 'C10') === 'Red');
    await tabTo(pane, 'Analysis');
    await press('Control+A');
    await excel.page.keyboard.type('Rated by keyboard.');
    await press('Control+Enter');
    await until(() => excel.cell('Assessments', 'G10') === 'Rated by keyboard.');

    await press('Control+4');
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    await tabTo(pane, 'Make the deck');
    const [deck] = await Promise.all([excel.page.waitForEvent('download'), press('Enter')]);

    await press('Control+5');
    await pane.getByRole('button', { name: /^Make all/ }).waitFor();
    await tabTo(pane, /^Make all \d+ \(\.zip\)$/);
    const [zip] = await Promise.all([excel.page.waitForEvent('download'), press('Enter')]);

    const [ownDeck, ...ownResponses] = await ownPapers();
    expect(deck.suggestedFilename()).toBe(ownDeck?.name);
    expect(Buffer.compare(await bytesOf(deck), ownDeck?.bytes ?? Buffer.of())).toBe(0);
    const files = unzipSync(await bytesOf(zip));
    expect(Object.keys(files).sort()).toEqual(ownResponses.map(({ name }) => name).sort());
    for (const { name, bytes } of ownResponses) {
      expect(Buffer.compare(files[name] ?? Buffer.of(), bytes)).toBe(0);
    }
    expectCalm(excel);
  }, 180_000);

  test.each([
    ['Forum Papers', 'Progress'],
    ['Set up', 'Set up'],
    ['Check', 'Check again'],
    ['Deck', 'Make the deck'],
    ['Responses', 'Make this document'],
  ])(
    'the ribbon’s button %s opens the pane where it says',
    async (button, shown) => {
      const pane = await open(button);
      await pane.getByText(shown, { exact: true }).first().waitFor({ timeout: 30_000 });
      expectCalm(excel);
    },
    120_000,
  );

  test('a cancel leaves no file, and making it again gives the same', async () => {
    // Large enough that there is time to cancel.
    const large = await benchWorkbook({ submissions: 5000, slides: 5 });
    const pane = await open('Responses', undefined, large);
    await pane.getByRole('button', { name: /^Make all/ }).waitFor({ timeout: 30_000 });
    const downloads: Download[] = [];
    excel.page.on('download', (download) => downloads.push(download));
    await tabTo(pane, /^Make all/);
    await press('Enter');
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('You cancelled this.').waitFor();
    expect(downloads).toEqual([]);
    const again = pane.getByRole('button', { name: 'Make this document' });
    const [download] = await Promise.all([excel.page.waitForEvent('download'), again.click()]);
    const own = (await ownPapers()).find(({ name }) => name === download.suggestedFilename());
    expect(Buffer.compare(await bytesOf(download), own?.bytes ?? Buffer.of())).toBe(0);
    expectCalm(excel);
  }, 120_000);

  test('the responses of one theme are those of the command line', async () => {
    const pane = await open('Responses');
    const choice = pane.getByRole('combobox', { name: 'Document' });
    await choice.selectOption('justice');
    const button = pane.getByRole('button', { name: 'Make this document' });
    await button.waitFor({ timeout: 30_000 });
    await tabTo(pane, 'Make this document');
    const [download] = await Promise.all([excel.page.waitForEvent('download'), press('Enter')]);
    const own = (await ownPapers()).find(({ name }) => name === download.suggestedFilename());
    expect(Buffer.compare(await bytesOf(download), own?.bytes ?? Buffer.of())).toBe(0);
    expectCalm(excel);
  }, 120_000);
});
