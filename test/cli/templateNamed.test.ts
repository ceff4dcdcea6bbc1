import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

/** The sample, naming a template in its settings. */
async function naming(template: string): Promise<string> {
  const folder = emptyFolder();
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile('templates/sample-forum.xlsx');
  const sheet = workbook.getWorksheet('Forum');
  sheet?.eachRow((row) => {
    if (row.getCell(1).value === 'Deck template') row.getCell(2).value = template;
  });
  writeFileSync(join(folder, 'forum.xlsx'), Buffer.from(await workbook.xlsx.writeBuffer()));
  return folder;
}

describe('a template that the workbook names', () => {
  test('is taken from the workbook’s folder', async () => {
    const folder = await naming('department.pptx');
    copyFileSync('templates/responses.docx', join(folder, 'department.pptx'));
    const wrong = forumPapers(['deck', join(folder, 'forum.xlsx'), '--out', join(folder, 'out')]);
    // That it is opened shows that it is taken: here it is no presentation.
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('department.pptx cannot be used as a template');
    copyFileSync('templates/deck.pptx', join(folder, 'department.pptx'));
    const right = forumPapers(['deck', join(folder, 'forum.xlsx'), '--out', join(folder, 'out')]);
    expect(right.code).toBe(0);
  });

  test.each(['gone.pptx', '../deck.pptx'])(
    'is an error with its cell where it is not there: %s',
    async (name) => {
      const folder = await naming(name);
      const { code, errors } = forumPapers(['deck', join(folder, 'forum.xlsx'), '--out', folder]);
      expect(code).toBe(1);
      expect(errors).toMatch(/Forum!B\d+ of forum\.xlsx names the template/);
      expect([...filesIn(folder).keys()]).toEqual(['forum.xlsx']);
    },
  );

  test('gives way to --template', async () => {
    const folder = await naming('gone.pptx');
    const args = ['--template', 'templates/deck.pptx', '--out', folder, '--quiet'];
    expect(forumPapers(['deck', join(folder, 'forum.xlsx'), ...args]).code).toBe(0);
  });
});
