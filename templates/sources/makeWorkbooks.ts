import { writeFileSync } from 'node:fs';
import { writeWorkbook } from '../../src/workbook/file';
import { workbooks } from './workbooks';

/** Makes the workbooks in templates/ anew from their sources. Run from the project's folder. */
async function makeWorkbooks(): Promise<void> {
  for (const [name, plan] of Object.entries(workbooks)) {
    const target = `templates/${name}`;
    writeFileSync(target, await writeWorkbook(plan));
    console.log(target);
  }
}

void makeWorkbooks();
