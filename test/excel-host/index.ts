import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import exceljs from 'exceljs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { Batches, failure, isOfficesOwn } from './batch';
import { ExcelError } from './hostObject';
import { type Host, hostPage } from './hostPage';
import { workbookObject } from './objects/workbook';
import { type BookEvent, OpenBook } from './openBook';

/** How Excel treats what the add-in asks; all can be changed while it runs. */
export interface Temper {
  /** The code with which every batch is refused, such as "InvalidOperationInCellEditMode". */
  refusal?: string | undefined;
  /** Whether the network is gone between Excel and its workbook. */
  isOffline?: boolean;
  /** Whether the pane's own address no longer answers. */
  isAddressGone?: boolean;
  /** How long every batch takes, in milliseconds. */
  delay?: number;
  /** The most that a request or an answer may hold, in bytes; 5 MB in Excel on the web. */
  limit?: number;
}

/** A workbook that is open in our Excel, with the pane beside it. */
export interface OpenExcel {
  readonly page: Page;
  readonly pane: Frame;
  readonly book: OpenBook;
  readonly temper: Temper;
  /** How many batches office.js has sent, and the largest request or answer that went through, in bytes. */
  readonly syncs: () => number;
  readonly largest: () => number;
  /** What a cell holds now. */
  readonly cell: (sheet: string, address: string) => unknown;
  /** The cell that was selected last, such as "Themes!A2". */
  readonly selection: () => string | undefined;
  /** What was used of Excel's interface, such as "Worksheet.getRange". */
  readonly used: ReadonlySet<string>;
  /** What was asked outside the pane's own address. */
  readonly strangers: readonly string[];
  /** What office.js asked for that the model does not have, and what the pane threw. */
  readonly failures: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

interface Opening extends Partial<Host> {
  readonly address?: string;
  readonly options?: BrowserContextOptions;
  /** Changes the workbook before the pane opens. */
  readonly prepare?: (book: OpenBook) => void;
  readonly temper?: Temper;
  /** Whether the pane is as wide and high as the page, which Excel around it is then none of. */
  readonly fills?: boolean;
}

/**
 * Opens a workbook in a page that plays Excel on the web to the real office.js, with the built pane in its frame.
 * Whatever the model does not have fails loudly. Needs dist/pane.
 */
export async function openExcel(
  browser: Browser,
  name: string,
  file: Uint8Array,
  {
    address = 'https://localhost/taskpane.html',
    options,
    prepare,
    temper = {},
    fills = false,
    requirements = '1.7',
    canWrite = true,
    language = 'en-GB',
  }: Opening = {},
): Promise<OpenExcel> {
  const workbook = new exceljs.Workbook();
  // exceljs makes an object of every cell that a list reaches, 66,000 for the sample, and nothing here asks for them.
  const ignoreNodes = ['dataValidations'];
  await workbook.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer, { ignoreNodes });
  const book = new OpenBook(name, workbook, (event) => tell(event));
  book.isReadOnly = !canWrite;
  book.language = language;
  prepare?.(book);
  const batches = new Batches(workbookObject(book));
  let syncs = 0;
  let largest = 0;
  const failures: string[] = [];
  const context = await browser.newContext({ viewport: { width: 420, height: 800 }, ...options });
  const strangers: string[] = [];
  /** What Excel says to a batch of the add-in's: its answer, or the number of the error by which it is not taken. */
  const answerTo = async (body: string): Promise<string | number> => {
    if (!isOfficesOwn(body)) {
      syncs += 1;
      if (temper.delay) await new Promise((next) => setTimeout(next, temper.delay));
      if (temper.isOffline) return networkGone;
      if (temper.refusal) return failure(new ExcelError(temper.refusal), [], 0);
      if (isTooLarge(body, temper)) return requestTooLarge;
    }
    try {
      const answer = batches.answer(body);
      if (isTooLarge(answer, temper)) return answerTooLarge;
      largest = Math.max(largest, bytesOf(body), bytesOf(answer));
      return answer;
    } catch (error) {
      failures.push(String(error));
      throw error;
    }
  };
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'https://localhost') {
      strangers.push(route.request().url());
      return route.abort();
    }
    if (pathname === '/batch') {
      const answer = await answerTo(route.request().postData() ?? '');
      const status = typeof answer === 'string' ? 200 : refusedStatus;
      // The page may have been closed meanwhile.
      return route.fulfill({ status, body: String(answer) }).catch(() => undefined);
    }
    if (temper.isAddressGone) return route.abort();
    if (pathname === '/excel') {
      const body = hostPage(address, name, { requirements, canWrite, language }, fills);
      return route.fulfill({ body, contentType: 'text/html' });
    }
    try {
      const body = await readFile(join('dist', 'pane', pathname));
      return await route.fulfill({
        body,
        contentType: types[extname(pathname)] ?? 'application/octet-stream',
      });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => failures.push(message));
  let untold: BookEvent[] = [];
  const tell = (event: BookEvent) => {
    untold.push(event);
    if (untold.length > 1) return;
    setImmediate(() => {
      const events = untold.map(messageOf);
      untold = [];
      page
        .evaluate((all) => (window as unknown as Teller).tell(all), events)
        .catch(() => undefined);
    });
  };
  await page.goto('https://localhost/excel');
  const pane = await page.waitForSelector('iframe').then((frame) => frame.contentFrame());
  if (!pane) throw new Error('no pane');
  return {
    page,
    pane,
    book,
    temper,
    failures,
    strangers,
    used: batches.used,
    cell: (sheet, cell) => book.sheet(sheet).cells.getCell(cell).value,
    selection: () => {
      const { sheet, box } = book.selection ?? {};
      return (
        sheet &&
        box &&
        `${sheet.cells.name}!${sheet.cells.getCell(box.row + 1, box.column + 1).address}`
      );
    },
    syncs: () => syncs,
    largest: () => largest,
    close: () => context.close(),
  };
}

interface Teller {
  readonly tell: (events: readonly unknown[]) => void;
}

/** By which our page tells the number of an error from an answer. */
const refusedStatus = 422;

/** Errors by which Excel on the web does not take a batch or give its answer, by their numbers in office.js. */
const [networkGone, requestTooLarge, answerTooLarge] = [5001, 5103, 5104];

const bytesOf = (text: string): number => Buffer.byteLength(text);

const isTooLarge = (text: string, { limit = 5_000_000 }: Temper) => bytesOf(text) > limit;

const local = { source: 0 };
const edited = { ...local, changeType: 'RangeEdited' };

/** Events of Excel's by their numbers in office.js. */
const eventTypes = { changed: 10, selected: 14, added: 13, deleted: 15 } as const;

/** An event as Excel sends it: its category, type, target and arguments. Handlers of all sheets listen to the workbook. */
function messageOf(event: BookEvent): unknown {
  const { id: worksheetId } = event.sheet;
  const args = 'address' in event ? { ...edited, address: event.address } : local;
  return {
    ArrayData: ['Workbook', worksheetId].map((target) => {
      const message = JSON.stringify({ worksheetId, ...args });
      return [65_536, eventTypes[event.kind], target, message, 1, false];
    }),
  };
}
