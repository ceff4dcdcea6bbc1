import { strToU8, zipSync } from 'fflate';
import { explainLetterhead } from '../../src/papers';
import { letterheadFile, madeOn } from '../letterheads/letterheads';
import { unzipped } from '../ooxml/unzipped';

const good = letterheadFile('ministerium.docx');
const changed = (part: string, change: (xml: string) => string): Uint8Array => {
  const parts = Object.fromEntries(unzipped(good.bytes));
  const xml = change(new TextDecoder().decode(parts[part]));
  return zipSync({ ...parts, [part]: strToU8(xml) });
};
const compound = (name: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]),
  ]);
const strict = (xml: string): string =>
  xml.replaceAll(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );

describe('a file that is no letterhead: one clear message, and no papers', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty.docx', new Uint8Array(), 'letterhead-empty'],
    ['locked.docx', compound('EncryptedPackage'), 'letterhead-encrypted'],
    ['old.doc', compound('WordDocument'), 'letterhead-old-format'],
    [
      'open.odt',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'letterhead-opendocument',
    ],
    ['letter.rtf', strToU8('{\\rtf1 Dear reader}'), 'letterhead-text'],
    ['cut.docx', good.bytes.subarray(0, 2000), 'letterhead-damaged'],
    ['strict.docx', changed('word/document.xml', strict), 'letterhead-strict'],
    [
      'broken.docx',
      changed('word/document.xml', (xml) => xml.slice(0, 900)),
      'template-not-usable',
    ],
    ['broken.docx', changed('word/styles.xml', () => '<w:styles'), 'template-not-usable'],
    ['broken.docx', changed('word/header1.xml', () => ''), 'template-not-usable'],
    [
      'entities.docx',
      changed(
        'word/document.xml',
        (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/^<\?.*?\?>/, '')}`,
      ),
      'letterhead-damaged',
    ],
    ['book.xlsx', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'template-not-usable'],
  ])('%s', async (name, bytes, rule) => {
    const { files, findings } = await madeOn({ name, bytes });
    expect(files).toEqual([]);
    expect(findings.map((one) => [one.rule, one.severity])).toEqual([[rule, 'error']]);
    expect(findings[0]?.message).toContain(name);
    const explained = await explainLetterhead({ name, bytes });
    expect(explained.value).toBeUndefined();
    expect(explained.findings).toEqual(findings);
  });
});

test('an earlier paper lends its pages and styles, not its text', async () => {
  const [paper] = (await madeOn(good)).files;
  if (!paper) throw new Error('no paper');
  const { files, findings } = await madeOn(paper);
  expect(findings.map(({ rule }) => rule)).toContain('letterhead-is-paper');
  const xml = new TextDecoder().decode(
    unzipped(files[0]?.bytes ?? new Uint8Array()).get('word/document.xml'),
  );
  expect(xml.match(/About this document/g)).toHaveLength(1);
});

test('a letterhead is explained as plain data', async () => {
  const { value, findings } = await explainLetterhead(good);
  expect(findings).toEqual([]);
  expect(value).toMatchObject({ file: 'ministerium.docx', room: 'tag', answerRows: 0 });
  expect(value?.tags).toContainEqual({ name: 'contact', places: ['footer'], isControl: false });
  expect(value?.styles).toContainEqual({
    role: 'table',
    style: { name: 'Table Grid', how: 'other name' },
  });
  expect(value?.pages).toMatchObject({ sections: 1, headers: 2, footers: 1, hasFirstPage: true });
  expect(value?.added).toEqual(['status', 'notice']);
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});
