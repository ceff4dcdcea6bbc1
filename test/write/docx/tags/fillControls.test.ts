import { parseXml, serialiseXml } from '../../../../src/ooxml';
import { fillTags } from '../../../../src/write/docx/tags';

const words = new Map([
  ['title', 'A <title>'],
  ['status', ''],
  ['theme', 'Justice'],
]);

function filled(content: string): string {
  const part = parseXml(
    `<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="urn:w14">${content}</w:body>`,
  );
  fillTags(part, words);
  const xml = new TextDecoder().decode(serialiseXml(part));
  return xml.replace(/^.*?<w:body[^>]*>/s, '').replace('</w:body>', '');
}

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

test('a control keeps the look of its words, but not that of its prompt', () => {
  const bold = control('<w:tag w:val="Title"/>', run('Old', '<w:b/>') + run('er'));
  expect(filled(`<w:p>${bold}</w:p>`)).toContain(
    '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">A &lt;title',
  );
  const prompt = control(
    '<w:alias w:val="title"/><w:showingPlcHdr/><w:dataBinding w:xpath="/x"/>',
    run('Click here', '<w:color w:val="808080"/>'),
  );
  const xml = filled(`<w:p>${prompt}</w:p>`);
  expect(xml).not.toMatch(/showingPlcHdr|dataBinding|808080|Click/);
  expect(xml).toContain('A &lt;title');
});

test('a control around paragraphs or a cell keeps one paragraph and its properties', () => {
  const block = control(
    '<w:tag w:val="theme"/>',
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('a')}</w:p><w:p>${run('b')}</w:p>`,
  );
  expect(filled(block)).toContain(
    '<w:sdtContent><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Justice</w:t></w:r></w:p></w:sdtContent>',
  );
  const cell = control('<w:tag w:val="theme"/>', `<w:tc><w:tcPr/><w:p>${run('x')}</w:p></w:tc>`);
  expect(filled(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)).toMatch(/<w:tc><w:tcPr\/><w:p>.*Justice/);
});

test('one without words goes, with a line that shows nothing else', () => {
  const status = control('<w:tag w:val="status"/>', run('Status'));
  expect(filled(`<w:p>${status}</w:p><w:p>${run('Here')}</w:p>`)).toBe(`<w:p>${run('Here')}</w:p>`);
});

test('controls of other names, and those for pictures and ticks, stay as they are', () => {
  const others = [
    control('<w:tag w:val="Subject"/>', run('Stays')),
    control('<w:tag w:val="title"/><w:picture/>', run('Stays')),
    control('<w:tag w:val="title"/><w14:checkbox/>', run('Stays')),
  ];
  for (const other of others) expect(filled(`<w:p>${other}</w:p>`)).toBe(`<w:p>${other}</w:p>`);
});
