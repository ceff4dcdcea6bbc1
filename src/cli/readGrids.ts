import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Finding, Result } from '../findings';
import { type Grid, readMappingFile } from '../workbook';
import { readWorkbookFile } from '../workbook/file';
import { readFailure, systemCode } from './fileFailure';
import type { Progress } from './progress';

/** Reads the workbooks named on the command line, in their order, each after the mapping file beside it. */
export async function readGrids(
  files: readonly string[],
  progress: Progress,
): Promise<{ readonly grids: readonly Grid[]; readonly findings: readonly Finding[] }> {
  const grids: Grid[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    progress.step(`Reading ${file}`);
    const { value, findings: found } = await readWorkbookFile(
      nameOf(file, files),
      await bytesOf(file),
    );
    const mapping = await mappingBeside(file, files);
    for (const grid of [mapping.value, value]) if (grid) grids.push(grid);
    findings.push(...found, ...mapping.findings);
  }
  return { grids, findings };
}

/** The name of the mapping file beside a workbook: forum.forum.json beside forum.xlsx. */
export const mappingFileOf = (workbook: string): string =>
  `${workbook.slice(0, workbook.length - extname(workbook).length)}.forum.json`;

/** What the file such as forum.forum.json beside forum.xlsx says; nothing where there is none. */
export async function mappingBeside(
  workbook: string,
  files: readonly string[],
): Promise<Result<Grid | undefined>> {
  const file = mappingFileOf(workbook);
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return { value: undefined, findings: [] };
    throw readFailure(file, cause);
  }
  return readMappingFile(nameOf(file, files), content);
}

/** The bytes of a file; a failure in the user's words where it can't be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw readFailure(file, cause);
  }
}

/** A workbook's name without its folder, unless another one has the same. */
export function nameOf(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.filter((other) => basename(other) === name).length > 1 ? file : name;
}
