import { type Document, type Runs, textOf } from '../../../src/outline';
import { examine } from '../../../src/papers';
import { previewResponses } from '../../../src/papers/preview';
import { documentMarkup } from '../../../src/write/html';
import { sampleGrid } from '../../sample/sampleForum';
import { trial } from '../docx/trial';
import { markupText, wordsOf } from './markupText';

const options = { clearedOnly: false, theme: undefined, lead: undefined };

/** All runs anywhere in a document. */
function runsIn(value: unknown): readonly Runs[] {
  if (Array.isArray(value)) {
    return value.every((one) => typeof one?.text === 'string' && one.kind === undefined)
      ? [value]
      : value.flatMap(runsIn);
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(runsIn) : [];
}

test('every text of the sample’s responses is shown', async () => {
  const { value } = previewResponses(examine([await sampleGrid()]), options);
  expect(value.length).toBeGreaterThan(1);
  for (const { document } of value) {
    const shown = wordsOf(documentMarkup(document)).replace(/\s/g, '');
    for (const runs of runsIn(document.blocks)) {
      expect(shown).toContain(textOf(runs).replace(/\s/g, ''));
    }
  }
});

const document: Document = {
  ...trial,
  title: 'Responses & reasons',
  subtitle: '22 June 2023',
  language: 'en-GB',
  date: '2023-06-22',
  status: 'Draft',
  notice: undefined,
  blocks: [
    { kind: 'heading', level: 1, text: 'Justice' },
    { kind: 'paragraph', role: 'quotation', runs: [{ text: 'one\ntwo', bold: true }] },
    {
      kind: 'list',
      items: [{ runs: [{ text: 'a' }], items: [{ runs: [{ text: 'b' }], items: [] }] }],
    },
    {
      kind: 'table',
      description: 'Decisions',
      columns: [{ header: 'Count', share: 1, align: 'right' }],
      rows: [[{ paragraphs: [[{ text: '<3>' }]] }]],
    },
  ],
};

test('blocks become the elements of their meaning', () => {
  expect(markupText(documentMarkup(document))).toBe(
    '<article lang="en-GB" aria-label="Responses &amp; reasons"><h2>Responses &amp; reasons</h2>' +
      '<p class="subtitle">22 June 2023</p><p class="status">Draft</p><h3>Justice</h3>' +
      '<blockquote><p><strong>one<br></br>two</strong></p></blockquote>' +
      '<ul><li>a<ul><li>b</li></ul></li></ul>' +
      '<table><caption>Decisions</caption><thead><tr><th scope="col" class="right">Count</th></tr></thead>' +
      '<tbody><tr><td class="right"><p>&lt;3></p></td></tr></tbody></table></article>',
  );
});
