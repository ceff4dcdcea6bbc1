import type { AnswerWords } from '../../../../src/outline';
import { writeDocument } from '../../../../src/write/docx';
import { letterhead, paragraphOf } from '../letterhead';
import { faultsOf, textOfPart, trial } from '../trial';

const documentPart = 'word/document.xml';
const cell = (...texts: readonly string[]): string =>
  `<w:tc>${texts.map((text) => paragraphOf(text)).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.join('')}</w:tbl><w:p/>`;

async function rowsOn(body: string, answers: readonly AnswerWords[] = trial.answers) {
  const parts = await writeDocument({ ...trial, answers }, letterhead({ body }));
  expect(await faultsOf(parts)).toEqual([]);
  const xml = textOfPart(parts, documentPart);
  return (xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []).map((one) =>
    one.replace(/<w:br\/>|<\/w:p>/g, ' / ').replace(/<[^>]+>/g, ''),
  );
}

test('rows that follow each other are repeated together', async () => {
  const rows = await rowsOn(
    table(
      row(cell('No.'), cell('What')),
      row(cell('{{number}}'), cell('{{proposal}}')),
      row(cell('{{decision}}'), cell('{{reason}}')),
      row(cell('End'), cell('{{theme}}')),
    ),
  );
  expect(rows).toEqual([
    'No. / What / ',
    '1.1 / Publish &lt;more&gt;. / And sooner. / ',
    'Adopted / It helps &amp; costs little. / ',
    '1.2 / Publish &lt;more&gt;. / And sooner. / ',
    'Not adopted / DRAFT: not yet cleared / It helps &amp; costs little. / ',
    'End / Justice / ',
  ]);
});

test('a line whose words are missing goes; the only one of a cell has a dash', async () => {
  const rows = await rowsOn(
    table(row(cell('{{reason}}', 'Commitment: {{commitment}}'), cell('{{commitment}}', ''))),
    trial.answers.slice(1),
  );
  expect(rows[0]).toMatch(/^It helps &amp; costs little. \/ DRAFT: not yet cleared \/ /);
  expect(rows[0]).not.toContain('Commitment');
  const alone = await rowsOn(table(row(cell('{{reason}}'), cell('{{commitment}}'))), trial.answers);
  expect(alone[1]).toMatch(/– \/ $/);
});

test('a tag for drafts keeps them out of the decision', async () => {
  const rows = await rowsOn(table(row(cell('{{decision}}'), cell('{{draft}}'))));
  expect(rows).toEqual(['Adopted / – / ', 'Not adopted / DRAFT: not yet cleared / ']);
});

test('rows of tables in tables, and several tables, are repeated each', async () => {
  const inner = table(row(cell('{{proposal}}'), cell('{{reason}}'))).replace(/<w:p\/>$/, '<w:p/>');
  const parts = await writeDocument(
    trial,
    letterhead({ body: table(row(`<w:tc>${inner}</w:tc>`, cell('x'))) + inner }),
  );
  expect(await faultsOf(parts)).toEqual([]);
  expect(textOfPart(parts, documentPart).match(/Publish/g)).toHaveLength(4);
});

test('words that look like marks of ours do no harm', async () => {
  const [first] = trial.answers;
  if (!first) throw new Error('the trial has no answers');
  const proposal = '{{reason}} $& $1 \ue000reason\ue001 <!--rows of an answer-->';
  const rows = await rowsOn(table(row(cell('{{proposal}}'), cell('{{number}}'))), [
    { ...first, proposal },
  ]);
  expect(rows).toEqual([
    '{{reason}} $&amp; $1 \ue000reason\ue001 &lt;!--rows of an answer--&gt; / 1.1 / ',
  ]);
});
