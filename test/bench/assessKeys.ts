import type { OpenExcel } from '../excel-host';
import type { OpenBook } from '../excel-host/openBook';
import { type AnswerTimes, answersTo, watchAnswers } from './answerTimes';

/** What was done by keyboard in the view Assess, and how soon it was answered. */
export interface KeysLine extends AnswerTimes {
  readonly what: string;
}

/** As fast as a key that is held down comes again, and as fast as somebody types, in milliseconds. */
const [held, typed] = [33, 100];

/** How many submissions are filed, one after another. */
const filings = 50;

/** Takes the themes of the first submissions out, so that there are some to file. */
export function unfile(book: OpenBook): void {
  const { cells } = book.sheet('Submissions');
  const headers = cells.getRow(1).values;
  const column = Array.isArray(headers) ? headers.indexOf('Theme') : -1;
  if (column < 1) throw new Error('no column Theme');
  for (let row = 2; row < filings + 2; row += 1) cells.getCell(row, column).value = null;
}

/** Works in the view Assess by keyboard: types, goes from theme to theme, files submissions. */
export async function measureAssess({ pane, page, book }: OpenExcel): Promise<readonly KeysLine[]> {
  await pane.getByRole('tab', { name: 'Assess' }).click();
  const analysis = pane.getByRole('textbox', { name: 'Analysis' });
  await analysis.focus();
  await watchAnswers(pane);
  const lines: KeysLine[] = [];
  const measure = async (what: string, keys: readonly string[], pace: number) =>
    lines.push({ what, ...(await answersTo(pane, page, keys, pace)) });
  const letters = [...'Publish it as open data. '.repeat(5)];
  await measure('typing an analysis', letters, typed);
  await measure(
    'a key held down',
    Array.from(letters, () => 'a'),
    held,
  );
  let changes = 0;
  const others = setInterval(() => book.type('Assessments', 'Z1', `change ${changes++}`), 1500);
  await measure('typing while others change cells', letters, typed);
  clearInterval(others);
  const steps = Array.from({ length: 50 }, (_, index) => (index < 30 ? 'PageDown' : 'PageUp'));
  await measure(
    'next and previous theme',
    steps.map((key) => `Alt+${key}`),
    typed,
  );
  const themes = pane.getByRole('combobox', { name: 'File' });
  await themes.focus();
  const filing = Array.from({ length: filings }, () => ['T', 'Enter']).flat();
  await measure('filing, two keys each', filing, typed);
  if (await themes.isVisible()) throw new Error('not all were filed');
  return lines;
}
