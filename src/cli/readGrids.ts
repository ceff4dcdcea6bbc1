import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../findings';
import type { Grid } from '../workbook';
import { readWorkbookFile } from '../workbook/file';
import { readFailure } from './fileFailure';
import type { Progress } from './progress';

/** Reads the workbooks named on the command line, in their order. */
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
    if (value) grids.push(value);
    findings.push(...found);
  }
  return { grids, findings };
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
function nameOf(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.filter((other) => basename(other) === name).length > 1 ? file : name;
}
