import { readFileSync } from 'node:fs';
import type { Forum } from '../../src/forum';
import { type Grid, readForum } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';

/** The sample workbook as cells. */
export async function sampleGrid(): Promise<Grid> {
  const file = readFileSync('templates/sample-forum.xlsx');
  const { value, findings } = await readWorkbookFile('sample-forum.xlsx', file);
  if (!value) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value;
}

/** The sample's forum, read from its workbook. */
export async function sampleForum(): Promise<Forum> {
  return readForum([await sampleGrid()]).value.forum;
}
