import { parseXml, serialiseXml } from '../../../src/ooxml';
import { writeDocument } from '../../../src/write/docx';
import { fillTags } from '../../../src/write/docx/tags';
import { letterhead, paragraphOf } from './letterhead';
import { textOfPart, trial } from './trial';

const words = new Map([
  ['title', 'A title'],
  ['subtitle', 'Below'],
  ['status', ''],
  ['notice', 'Take note'],
]);

/** The texts of paragraphs once tags are filled, one a paragraph. */
function filled(paragraphs: string): readonly string[] {
  const part = parseXml(
    `<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraphs}</w:body>`,
  );
  fillTags(part, words);
  const xml = new TextDecoder().decode(serialiseXml(part));
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/g)].map(([, content = '']) =>
    content.replace(/<[^>]*>/g, ''),
  );
}

test('a tag is filled where it stands, also split over runs', () => {
  expect(filled(paragraphOf('On {{title}}, {{ notice }}.'))).toEqual(['On A title, Take note.']);
  expect(filled(paragraphOf('On {', '{ti', 'tle}', '} and {{notice', '}}'))).toEqual([
    'On A title and Take note',
  ]);
});

test('unknown tags stay as they are', () => {
  expect(filled(paragraphOf('{{logo}} {{constructor}}'))).toEqual(['{{logo}} {{constructor}}']);
});

test('a paragraph of nothing but tags without words goes, unless it is the only one', () => {
  expect(filled(paragraphOf('{{status}}') + paragraphOf('Here'))).toEqual(['Here']);
  expect(filled(paragraphOf('Status: {{status}}') + paragraphOf('Here'))).toEqual([
    'Status: ',
    'Here',
  ]);
  expect(filled(paragraphOf('{{status}}'))).toEqual(['']);
});

test('status and notice stand on every page, also where the template has no tag for them', async () => {
  const without = await writeDocument(
    trial,
    letterhead({ header: paragraphOf('Ministry'), footer: paragraphOf('Page') }),
  );
  expect(textOfPart(without, 'word/header.xml')).toContain(trial.status ?? '?');
  expect(textOfPart(without, 'word/header.xml')).toContain('Ministry');
  expect(textOfPart(without, 'word/footer.xml')).toContain(trial.notice ?? '?');
});

test('without a status no line is added', async () => {
  const plain = await writeDocument(
    { ...trial, status: undefined, notice: undefined },
    letterhead(),
  );
  expect([...plain.keys()].filter((name) => /header|footer/.test(name))).toEqual([]);
});
