import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/findings';
import { examine, makeResponses, type PaperFile, type TemplateFile } from '../../src/papers';
import { sampleGrid } from '../sample/sampleForum';

const folder = 'test/letterheads/fixtures';

/** The letterheads of differing origin; make.py says how each was made. */
export const letterheads: readonly string[] = readdirSync(folder).sort();

export const letterheadFile = (name: string): TemplateFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(folder, name))),
});

/** The sample's responses on a template, with the findings about the template alone. */
export async function madeOn(
  template: TemplateFile,
): Promise<{ readonly files: readonly PaperFile[]; readonly findings: readonly Finding[] }> {
  const examination = examine([await sampleGrid()]);
  const options = { clearedOnly: false, theme: undefined, lead: undefined };
  const { value, findings } = await makeResponses(examination, template, options);
  return { files: value, findings: findings.filter((one) => !examination.findings.includes(one)) };
}
