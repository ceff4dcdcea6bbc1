import { readFileSync } from 'node:fs';
import { documentBarriers } from '../../../src/ooxml';
import { sampleResponses } from '../../sample/sampleResponses';
import { unzipped } from '../unzipped';

const documentPart = 'word/document.xml';
const paper = unzipped(readFileSync('templates/responses.docx'));

/** The rules that a document breaks once a part of the default template is changed. */
function brokenBy(part: string, change: (xml: string) => string): readonly string[] {
  const before = new TextDecoder().decode(paper.get(part));
  const after = change(before);
  expect(after).not.toBe(before);
  const found = documentBarriers(new Map([...paper, [part, new TextEncoder().encode(after)]]));
  return [...new Set(found.map(({ rule }) => rule))];
}
const inBody = (xml: string) =>
  brokenBy(documentPart, (own) => own.replace('<w:body>', `<w:body>${xml}`));
const paragraph = (content: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
const table = (row: string, look = '') =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="ForumTable"/>${look}</w:tblPr>${row}</w:tbl>`;
const header = '<w:trPr><w:tblHeader/></w:trPr>';

test('the papers on the default template have no barrier', async () => {
  for (const { bytes } of await sampleResponses()) {
    expect(documentBarriers(unzipped(bytes))).toEqual([]);
  }
});

describe('each rule finds what is planted, and no other does', () => {
  const drawing = (properties: string, kind: 'inline' | 'anchor' = 'inline') =>
    `<w:r><w:drawing><wp:${kind} xmlns:wp="urn:wp"><wp:docPr id="1" name="x" ${properties}/></wp:${kind}></w:drawing></w:r>`;
  test.each([
    ['heading-levels', paragraph(run('Deep'), 'Heading2')],
    ['heading-levels', paragraph('', 'Heading1') + paragraph(run('x'))],
    ['table-headers', table(`<w:tr><w:tc>${paragraph(run('a'))}</w:tc></w:tr>`)],
    [
      'table-cells',
      table(
        `<w:tr>${header}<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('a'))}</w:tc></w:tr>`,
      ),
    ],
    [
      'table-cells',
      table(
        `<w:tr>${header}<w:tc>${table(`<w:tr>${header}<w:tc>${paragraph(run('a'))}</w:tc></w:tr>`)}${paragraph('')}</w:tc></w:tr>`,
      ),
    ],
    ['alternative-texts', paragraph(drawing(''))],
    ['objects-in-line', paragraph(drawing('descr="A logo"', 'anchor'))],
    ['contrast', paragraph(run('Pale', '<w:color w:val="999999"/>'))],
    ['contrast', paragraph(run('●', '<w:color w:val="CCCCCC"/>'))],
    [
      'contrast',
      table(
        `<w:tr>${header}<w:tc><w:tcPr><w:shd w:val="clear" w:fill="1B2E4B"/></w:tcPr>${paragraph(run('Dark', '<w:color w:val="0B0C0C"/>'))}</w:tc></w:tr>`,
      ),
    ],
    ['link-words', paragraph(`<w:hyperlink w:anchor="x">${run('here')}</w:hyperlink>`)],
    ['blank-characters', paragraph('') + paragraph('') + paragraph('')],
    ['blank-characters', paragraph(run('a      b'))],
    ['blank-characters', paragraph('<w:r><w:tab/><w:tab/><w:tab/><w:t>a</w:t></w:r>')],
  ])('%s', (rule, xml) => {
    expect(inBody(xml)).toEqual([rule]);
  });

  test('what is as it should be is not found', () => {
    expect(inBody(paragraph(drawing('descr="A logo"')))).toEqual([]);
    expect(inBody(paragraph(run('▲', '<w:color w:val="B26A00"/>')))).toEqual([]);
    expect(inBody(paragraph(run('Large', '<w:color w:val="888888"/><w:sz w:val="40"/>')))).toEqual(
      [],
    );
  });

  test('language and title', () => {
    expect(brokenBy('word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*>/g, ''))).toEqual([
      'language-and-title',
    ]);
    expect(
      brokenBy('docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>')),
    ).toEqual(['language-and-title']);
  });

  test('nothing is found in what is no document', () => {
    expect(documentBarriers(new Map())).toEqual([]);
  });
});
