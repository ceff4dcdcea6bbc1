import { readDocumentTemplate, relationshipsOf } from '../../../src/ooxml';
import { type DocumentBlock, plain } from '../../../src/outline';
import { writeDocument } from '../../../src/write/docx';
import { letterhead, paragraphOf } from './letterhead';
import { faultsOf, textOfPart, trial } from './trial';

const documentPart = 'word/document.xml';
const tags = ['{{title}}', '{{subtitle}}', '{{responses}}'].map((tag) => paragraphOf(tag)).join('');
const tagged = () =>
  letterhead({ body: tags, header: paragraphOf('{{status}}'), footer: paragraphOf('{{notice}}') });

test('a document on a letterhead has no fault', async () => {
  expect(await faultsOf(await writeDocument(trial, tagged()))).toEqual([]);
});

test('nor has one on a letterhead without tags, headers or styles', async () => {
  expect(await faultsOf(await writeDocument(trial, letterhead()))).toEqual([]);
});

test('nor has one on an earlier paper, which brings links of its own', async () => {
  const earlier = readDocumentTemplate(await writeDocument(trial, letterhead()));
  if (!earlier) throw new Error('the earlier paper is no template');
  const later = await writeDocument(trial, earlier);
  expect(await faultsOf(later)).toEqual([]);
  const ids = relationshipsOf(later, documentPart).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a Word template (.dotx) becomes a document', async () => {
  const parts = await writeDocument(trial, letterhead({ isTemplate: true }));
  expect(textOfPart(parts, '[Content_Types].xml')).not.toContain('template.main');
  expect(await faultsOf(parts)).toEqual([]);
});

test('headings, lists and tables take the styles of the template by their names in every language', async () => {
  const named = (type: string, id: string, name: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = [
    named('paragraph', 'berschrift1', 'heading 1'),
    named('paragraph', 'Aufzhlungszeichen', 'List Bullet'),
    named('table', 'Ministerium', 'Forum Table'),
  ].join('');
  const xml = textOfPart(await writeDocument(trial, letterhead({ styles })), documentPart);
  expect(xml).toContain('<w:pStyle w:val="berschrift1"/>');
  expect(xml).toContain('<w:pStyle w:val="Aufzhlungszeichen"/>');
  expect(xml).toContain('<w:tblStyle w:val="Ministerium"/>');
});

test('every style that is used is there', async () => {
  const parts = await writeDocument(trial, tagged());
  const known = new Set(
    [...textOfPart(parts, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id),
  );
  const used = [...textOfPart(parts, documentPart).matchAll(/w:(?:p|r|tbl)Style w:val="([^"]*)"/g)];
  expect(used.length).toBeGreaterThan(10);
  for (const [, id] of used) expect(known).toContain(id);
});

test('the header row repeats, no row breaks, and columns are as wide as the text together', async () => {
  const xml = textOfPart(await writeDocument(trial, tagged()), documentPart);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:tr>/g)).toHaveLength(3);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(columns).toEqual([2500, 5000, 2500]);
  expect(xml).toContain('<w:tblCaption w:val="Answers to &quot;all&quot; proposals"/>');
  expect(xml).toMatch(/<w:tblLook[^>]*w:firstRow="(?:1|true)"/);
  expect(xml).not.toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tbl><\/w:tc>/);
});

test('links lead to bookmarks and addresses, and those that lead nowhere are text', async () => {
  const parts = await writeDocument(trial, tagged());
  const xml = textOfPart(parts, documentPart);
  const bookmarks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(anchors).toHaveLength(1);
  for (const anchor of anchors) expect(bookmarks).toContain(anchor);
  const addresses = relationshipsOf(parts, documentPart).filter(({ isExternal }) => isExternal);
  expect(addresses.map(({ target }) => target)).toEqual(['mailto:team@example.org']);
  expect(xml.match(new RegExp(`r:id="${addresses[0]?.id}"`, 'g'))).toHaveLength(2);
  expect(xml).toContain('nowhere');
});

test('properties name the title, the language and the day, and nobody', async () => {
  const parts = await writeDocument(trial, tagged());
  const core = textOfPart(parts, 'docProps/core.xml');
  expect(core).toContain('<dc:title>Reasoned response: &lt;Plan&gt; &amp; more</dc:title>');
  expect(core).toContain('<dc:language>en-IE</dc:language>');
  expect(core).toContain('2023-06-22T00:00:00Z');
  expect(core).not.toMatch(/creator|lastModifiedBy/);
  expect(textOfPart(parts, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-IE"/);
});

test('characters that XML cannot hold are left out', async () => {
  const xml = textOfPart(await writeDocument(trial, tagged()), documentPart);
  expect(xml).toContain('No  bell');
});

test('the template is left as it was, and the same document gives the same parts', async () => {
  const template = tagged();
  const before = JSON.stringify([...template.parts].map(([name, bytes]) => [name, [...bytes]]));
  const one = await writeDocument(trial, template);
  const other = await writeDocument(trial, template);
  expect([...one]).toEqual([...other]);
  expect(JSON.stringify([...template.parts].map(([name, bytes]) => [name, [...bytes]]))).toBe(
    before,
  );
});

test('a table below anything but a heading has a caption, also right below a table', async () => {
  const table = trial.blocks.find(({ kind }) => kind === 'table');
  if (!table) throw new Error('the trial has no table');
  const heading: DocumentBlock = { kind: 'heading', level: 2, text: 'After' };
  const blocks = [...trial.blocks, table, heading, table];
  const xml = textOfPart(await writeDocument({ ...trial, blocks }, tagged()), documentPart);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
  expect(xml.match(/<w:pStyle w:val="Caption"\/>/gi)).toHaveLength(1);
  expect(xml).not.toContain('</w:tbl><w:tbl>');
});

test('a template without list styles is given bullets, beside the numberings that it has', async () => {
  const parts = await writeDocument(trial, letterhead());
  const numbering = textOfPart(parts, 'word/forum-numbering.xml');
  expect(numbering.match(/<w:lvlText w:val="[•–]"\/>/g)).toHaveLength(2);
  const styles = textOfPart(parts, 'word/styles.xml');
  expect(styles).toContain('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const again = readDocumentTemplate(parts);
  if (!again) throw new Error('a paper is no template');
  const later = await writeDocument(trial, again);
  expect(textOfPart(later, 'word/forum-numbering.xml')).toBe(numbering);
});

test('a small table stays on one page, with what leads up to it; one of long rows may break', async () => {
  const table = (paragraphs: number): DocumentBlock => ({
    kind: 'table',
    description: 'Counts',
    columns: [{ header: 'Count', share: 1, align: 'left' }],
    rows: ['1', '2', '3'].map((text) => [
      { paragraphs: Array.from({ length: paragraphs }, () => plain(text)) },
    ]),
  });
  const lead: DocumentBlock = {
    kind: 'paragraph',
    role: 'text',
    runs: plain('These are the counts:'),
  };
  const keptIn = async (paragraphs: number) => {
    const blocks = [lead, table(paragraphs)];
    const xml = textOfPart(await writeDocument({ ...trial, blocks }, letterhead()), documentPart);
    return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)]
      .filter(([, content = '']) => content.includes('<w:keepNext/>'))
      .map(([, content = '']) => content.replace(/<[^>]*>/g, ''));
  };
  expect(await keptIn(1)).toEqual(['These are the counts:', 'Count', '1', '2']);
  expect(await keptIn(2)).toEqual(['These are the counts:', 'Count']);
});
