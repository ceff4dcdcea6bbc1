import { type DocumentTemplate, readDocumentTemplate } from '../../../src/ooxml';
import { writeDocument } from '../../../src/write/docx';
import { columnWidths } from '../../../src/write/docx/blocks/columnWidths';
import { letterheadFile } from '../../letterheads/letterheads';
import { unzipped } from '../../ooxml/unzipped';
import { letterhead, paragraphOf } from './letterhead';
import { faultsOf, textOfPart, trial } from './trial';

const stylesPart = 'word/styles.xml';
const documentPart = 'word/document.xml';
const styleIn = (xml: string, name: string): string =>
  new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>.*?</w:style>`).exec(xml)?.[0] ?? '';

/** A letterhead with a theme of a house. */
function themed(accent1: string, name = 'House'): DocumentTemplate {
  const { parts } = letterhead({
    styles: '<w:style w:type="character" w:styleId="X"><w:name w:val="X"/></w:style>',
  });
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="x"><a:dk2><a:srgbClr val="1F2A44"/></a:dk2><a:accent1><a:srgbClr val="${accent1}"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const related = textOfPart(parts, 'word/_rels/document.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
  );
  const encoder = new TextEncoder();
  const template = readDocumentTemplate(
    new Map([
      ...parts,
      ['word/theme/theme1.xml', encoder.encode(theme)],
      ['word/_rels/document.xml.rels', encoder.encode(related)],
    ]),
  );
  if (!template) throw new Error('the letterhead is no template');
  return template;
}

test('headings that a letterhead lacks take a colour of its theme that can be read', async () => {
  const colourOn = async (template: DocumentTemplate) =>
    /<w:color [^>]*>/.exec(
      styleIn(textOfPart(await writeDocument(trial, template), stylesPart), 'heading 1'),
    )?.[0];
  expect(await colourOn(themed('7A1F2B'))).toBe('<w:color w:val="7A1F2B" w:themeColor="accent1"/>');
  expect(await colourOn(themed('FFCC00'))).toBe('<w:color w:val="1F2A44" w:themeColor="text2"/>');
  expect(await colourOn(themed('4472C4', 'Office Theme'))).toBeUndefined();
});

test('a heading that is missing looks like the one above it, without its numbers', async () => {
  const template = readDocumentTemplate(unzipped(letterheadFile('corporate.docx').bytes));
  if (!template) throw new Error('no template');
  const style = styleIn(textOfPart(await writeDocument(trial, template), stylesPart), 'heading 3');
  expect(style).toContain('<w:basedOn w:val="ACMESection"/>');
  expect(style).toContain('<w:numId w:val="0"/>');
  expect(style).toContain('<w:outlineLvl w:val="2"/>');
});

test('a heading that is missing is clearly smaller than a large one above it', async () => {
  const large =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:sz w:val="48"/></w:rPr></w:style>';
  const xml = textOfPart(await writeDocument(trial, letterhead({ styles: large })), stylesPart);
  expect(styleIn(xml, 'heading 2')).toContain('<w:sz w:val="40"/>');
});

test('titles and captions of figures are not taken for the document’s and the tables’', async () => {
  const house = (name: string) =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`;
  const styles = ['graphic title', 'Image Caption', 'Table Caption'].map(house).join('');
  const parts = await writeDocument(trial, letterhead({ styles }));
  const used = [...textOfPart(parts, documentPart).matchAll(/<w:pStyle w:val="([^"]*)"/g)];
  expect(used.map(([, id]) => id)).not.toContain('graphictitle');
  expect(used.map(([, id]) => id)).not.toContain('ImageCaption');
  expect(styleIn(textOfPart(parts, stylesPart), 'Title')).not.toBe('');
});

test('text in cells is left-aligned where the letterhead’s tables are made for figures', async () => {
  const table = (alignment: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="T"><w:name w:val="House table"/><w:pPr><w:jc w:val="${alignment}"/></w:pPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>`;
  for (const [alignment, isLeft] of [
    ['right', true],
    ['center', false],
  ] as const) {
    const parts = await writeDocument(trial, letterhead({ styles: table(alignment) }));
    expect(await faultsOf(parts)).toEqual([]);
    const xml = textOfPart(parts, stylesPart);
    for (const name of ['Forum Table Text', 'Forum Table Heading'])
      expect(styleIn(xml, name).includes('<w:jc w:val="left"/>')).toBe(isLeft);
  }
});

test('words on a dark header row can be read, whatever the default style says', async () => {
  const dark = (colour: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="T"><w:name w:val="House table"/><w:tblStylePr w:type="firstRow"><w:rPr>${colour}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="102030"/></w:tcPr></w:tblStylePr></w:style>`;
  for (const colour of ['<w:color w:val="FFFFFF"/>', '<w:color w:val="203040"/>', '']) {
    const parts = await writeDocument(trial, letterhead({ styles: dark(colour) }));
    expect(await faultsOf(parts)).toEqual([]);
    expect(styleIn(textOfPart(parts, stylesPart), 'Forum Table Heading')).toContain(
      '<w:color w:val="FFFFFF"/>',
    );
  }
});

test('all text is in the document’s language, also where the default style says another', async () => {
  const other =
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>';
  const xml = textOfPart(await writeDocument(trial, letterhead({ styles: other })), stylesPart);
  expect([...xml.matchAll(/<w:lang w:val="([^"]*)"/g)].map(([, lang]) => lang)).toEqual([
    'en-IE',
    'en-IE',
  ]);
});

test('what follows a long letter starts a page; what follows a line does not', async () => {
  const on = async (text: string) =>
    textOfPart(
      await writeDocument(trial, letterhead({ body: paragraphOf(text) })),
      documentPart,
    ).includes('<w:pageBreakBefore/>');
  expect(await on('Dear reader')).toBe(false);
  expect(await on('Dear reader, '.repeat(60))).toBe(true);
});

test('a header that is added stands within what printers print', async () => {
  const { parts } = letterhead();
  const flat = textOfPart(parts, documentPart).replace(/w:(header|footer)="500"/g, 'w:$1="0"');
  const template = readDocumentTemplate(
    new Map([...parts, [documentPart, new TextEncoder().encode(flat)]]),
  );
  if (!template) throw new Error('no template');
  const xml = textOfPart(await writeDocument(trial, template), documentPart);
  expect(xml).toMatch(/w:header="400" w:footer="400"/);
});

test('bookmarks of the paragraph that the responses replace stay', async () => {
  const mark = '<w:bookmarkStart w:id="3" w:name="_GoBack"/>';
  const body = `<w:p>${mark}<w:r><w:t>{{responses}}</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id="3"/></w:p>`;
  const parts = await writeDocument(trial, letterhead({ body }));
  expect(await faultsOf(parts)).toEqual([]);
  expect(textOfPart(parts, documentPart)).toContain(mark);
});

test('narrow columns are as wide as their longest words, and fill the text', () => {
  const table = trial.blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('the trial has no table');
  const wide = columnWidths(table, { textWidth: 9000, textSize: 11 });
  expect(wide).toEqual([2250, 4500, 2250]);
  const narrow = columnWidths(
    {
      ...table,
      columns: [
        { header: 'Theme', share: 80, align: 'left' },
        { header: 'Submissions', share: 10, align: 'left' },
        { header: 'No.', share: 10, align: 'left' },
      ],
      rows: [],
    },
    { textWidth: 5000, textSize: 10 },
  );
  expect(narrow[1]).toBeGreaterThan(1500);
  expect(narrow.reduce((sum, width) => sum + width, 0)).toBeCloseTo(5000, -1);
});
