import { readFileSync } from 'node:fs';
import { examine, makeResponses, type PaperFile } from '../../src/papers';
import type { Grid } from '../../src/workbook';
import { sampleGrid } from './sampleForum';

/** The reasoned responses of a workbook as files, on the default template. */
export async function responsesOf(grid: Grid, clearedOnly = false): Promise<readonly PaperFile[]> {
  const template = { name: 'responses.docx', bytes: readFileSync('templates/responses.docx') };
  const options = { clearedOnly, theme: undefined, lead: undefined };
  const { value, findings } = await makeResponses(examine([grid]), template, options);
  if (value.length === 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  return value;
}

/** The sample's reasoned responses as files. */
export const sampleResponses = async (clearedOnly = false): Promise<readonly PaperFile[]> =>
  responsesOf(await sampleGrid(), clearedOnly);
