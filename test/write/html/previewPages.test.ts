import { composeResponses } from '../../../src/compose/responses';
import type { Document } from '../../../src/outline';
import { wordingFor } from '../../../src/wording';
import { previewPages } from '../../../src/write/html';
import { sampleForum } from '../../sample/sampleForum';

const options = { clearedOnly: false, theme: undefined, lead: undefined };

async function overall(): Promise<Document> {
  const [named] = composeResponses(await sampleForum(), wordingFor('en-GB'), options);
  if (!named) throw new Error('no document');
  return named.document;
}

describe('a document in pages for previews', () => {
  test('a short one is one page, as it is', async () => {
    const document = await overall();
    const pages = previewPages({ ...document, blocks: document.blocks.slice(0, 20) });
    expect(pages).toEqual([{ ...document, blocks: document.blocks.slice(0, 20) }]);
  });

  test('a long table goes on under its header, and no row is lost', async () => {
    const document = await overall();
    const table = document.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    const [row = []] = table.rows;
    const long: Document = {
      ...document,
      status: 'Draft',
      notice: 'Notice',
      blocks: [{ ...table, rows: Array.from({ length: 250 }, () => row) }],
    };
    const pages = previewPages(long);
    expect(
      pages.map(({ blocks }) => blocks.map((block) => block.kind === 'table' && block.rows.length)),
    ).toEqual([[100], [100], [50]]);
    expect(pages.map(({ status, notice }) => [status, notice])).toEqual([
      ['Draft', undefined],
      [undefined, undefined],
      [undefined, 'Notice'],
    ]);
  });
});
