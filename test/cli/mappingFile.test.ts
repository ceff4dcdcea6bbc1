import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { emptyFolder, forumPapers } from './commandLine';

const sample = resolve('templates/sample-forum.xlsx');

describe('a mapping file beside the workbook', () => {
  const inFolder = (content: string) => {
    const folder = emptyFolder();
    copyFileSync(sample, join(folder, 'forum.xlsx'));
    writeFileSync(join(folder, 'forum.forum.json'), content);
    return forumPapers(['check', 'forum.xlsx', '--json'], { folder });
  };

  test('is read, and what it names and is not there is said', () => {
    const entry = { sheet: 'Submissions', column: 'Theme', yourColumn: 'Area of interest' };
    const { code, out } = inFolder(JSON.stringify({ mapping: [entry] }));
    expect(code).toBe(0);
    const found = JSON.parse(out).findings.find(
      ({ rule }: { rule: string }) => rule === 'mapped-column-gone',
    );
    expect(found.source).toEqual({ workbook: 'forum.forum.json', sheet: 'Mapping', cell: 'D2' });
  });

  test('changes what is read', () => {
    const word = { sheet: 'Assessments', column: 'Rating', yourWord: 'Green', means: 'Purple' };
    const { code, out } = inFolder(JSON.stringify({ mapping: [word] }));
    expect(code).toBe(1);
    const found = JSON.parse(out).findings.filter(
      ({ rule }: { rule: string }) => rule === 'value-not-in-list',
    );
    expect(found).toHaveLength(2);
    expect(found[0].message).toContain('"Purple"');
  });

  test.each([
    ['{', 'it is not JSON'],
    ['[]', 'it has no list "mapping"'],
    ['{"mapping":{}}', 'its "mapping" is not a list'],
    ['{"mapping":[{"sheet":3}]}', 'entry 1 of its list holds something other than texts'],
  ])('that holds %s is an error in plain words', (content, why) => {
    const { code, out } = inFolder(content);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings[0].message).toBe(
      `forum.forum.json cannot be read as a mapping: ${why}.`,
    );
  });
});
