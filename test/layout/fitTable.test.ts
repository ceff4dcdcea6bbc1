import fc from 'fast-check';
import { fitTable } from '../../src/layout/fitTable';
import { plain, type Table, textOf } from '../../src/outline';

const box = { x: 0, y: 0, width: 870, height: 300 };
const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  description: 'A table',
  columns: [
    { header: 'No of relevant submissions', share: 16, align: 'left' },
    { header: 'Summary of submissions', share: 36, align: 'left' },
    { header: 'Analysis', share: 48, align: 'left' },
  ],
  rows: rows.map((cells) => cells.map((text) => ({ paragraphs: [plain(text)] }))),
});
const ended = 'See the slide before';

describe('setting a table in a box', () => {
  test('keeps a small table on one slide at the largest size', () => {
    const pages = fitTable(tableOf([['3', 'Two topics', 'Some analysis']]), box, ended);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.size).toBe(20);
  });

  test('carries a long row on, repeats the header and the count, and says where a cell has ended', () => {
    const analysis = 'This is one sentence of a long analysis that goes on for quite a while. '
      .repeat(40)
      .trim();
    const pages = fitTable(
      tableOf([['8', 'A summary that is short enough.', analysis]]),
      box,
      ended,
    );
    expect(pages.length).toBeGreaterThan(1);
    const [, second] = pages;
    expect(second?.size).toBeLessThan(20);
    expect(second?.size).toBeGreaterThanOrEqual(14);
    expect(second?.rows[0]?.cells.map(({ paragraphs }) => paragraphs.map(textOf).join())).toEqual([
      'No of relevant submissions',
      'Summary of submissions',
      'Analysis',
    ]);
    const cells = second?.rows[1]?.cells.map(({ paragraphs }) => paragraphs.map(textOf).join());
    expect(cells?.slice(0, 2)).toEqual(['8', ended]);
    expect(cells?.[2]).toMatch(/^This is one sentence/);
  });

  test('no page is higher than its box, and no text is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('3'), sentences(30), sentences(80)), {
          minLength: 1,
          maxLength: 6,
        }),
        (rows) => {
          const pages = fitTable(tableOf(rows), box, ended);
          for (const { rows: placed, size } of pages) {
            const height = placed.reduce((sum, row) => sum + row.height, 0);
            expect(height).toBeLessThanOrEqual(box.height);
            expect(size).toBeGreaterThanOrEqual(14);
          }
          const analyses = pages.flatMap(({ rows: placed }) =>
            placed.slice(1).map(({ cells }) => cells[2]?.paragraphs.map(textOf).join(' ') ?? ''),
          );
          const shown = analyses.filter((text) => text !== ended).join(' ');
          for (const word of rows.flatMap(([, , text]) => text.split(' ')))
            expect(shown).toContain(word);
        },
      ),
      { numRuns: 25 },
    );
  });
});

const sentences = (most: number) => fc.lorem({ mode: 'sentences', maxCount: most });
