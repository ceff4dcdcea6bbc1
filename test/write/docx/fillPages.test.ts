import { readDocumentTemplate, relationshipsOf } from '../../../src/ooxml';
import { writeDocument } from '../../../src/write/docx';
import { letterhead, paragraphOf } from './letterhead';
import { faultsOf, textOfPart, trial } from './trial';

const documentPart = 'word/document.xml';

/** A letterhead whose first page is set apart, but has no header of its own. */
function withBareFirstPage() {
  const { parts } = letterhead({ header: paragraphOf('Ministry {{status}}') });
  const xml = textOfPart(parts, documentPart).replace('</w:sectPr>', '<w:titlePg/></w:sectPr>');
  return new Map([...parts, [documentPart, new TextEncoder().encode(xml)]]);
}

test('a first page without a header is given one with the status', async () => {
  const template = readDocumentTemplate(withBareFirstPage());
  if (!template) throw new Error('the letterhead is no template');
  const parts = await writeDocument(trial, template);
  expect(await faultsOf(parts)).toEqual([]);
  const first = /<w:headerReference[^>]*w:type="first"[^>]*r:id="([^"]*)"/.exec(
    textOfPart(parts, documentPart),
  )?.[1];
  const target = relationshipsOf(parts, documentPart).find(({ id }) => id === first)?.target;
  expect(textOfPart(parts, target ?? '')).toContain(trial.status);
  expect(textOfPart(parts, 'word/header.xml')).toContain(`Ministry ${trial.status}`);
});

test('a first page that is not set apart needs none', async () => {
  const parts = await writeDocument(trial, letterhead({ header: paragraphOf('{{status}}') }));
  expect([...parts.keys()].filter((name) => name.includes('forum-header'))).toEqual([]);
});

test('even pages of their own are given header and footer too', async () => {
  const { parts: own } = letterhead({ header: paragraphOf('A'), footer: paragraphOf('B') });
  const settings =
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>';
  const related = textOfPart(own, 'word/_rels/document.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
  );
  const types = textOfPart(own, '[Content_Types].xml').replace(
    '</Types>',
    '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>',
  );
  const encoder = new TextEncoder();
  const template = readDocumentTemplate(
    new Map([
      ...own,
      ['word/settings.xml', encoder.encode(settings)],
      ['word/_rels/document.xml.rels', encoder.encode(related)],
      ['[Content_Types].xml', encoder.encode(types)],
    ]),
  );
  if (!template) throw new Error('the letterhead is no template');
  const parts = await writeDocument(trial, template);
  expect(await faultsOf(parts)).toEqual([]);
  expect(textOfPart(parts, documentPart).match(/w:type="even"/g)).toHaveLength(2);
});

test('what is broken, or no Word document, is no template', () => {
  const { parts } = letterhead();
  const broken = (part: string, text: string) =>
    readDocumentTemplate(new Map([...parts, [part, new TextEncoder().encode(text)]]));
  expect(broken(documentPart, '<w:document')).toBeUndefined();
  expect(broken(documentPart, '<html/>')).toBeUndefined();
  expect(broken('word/styles.xml', 'no styles')).toBeUndefined();
  expect(readDocumentTemplate(new Map())).toBeUndefined();
});
