import { rename, rm, writeFile } from 'node:fs/promises';
import { writeFailure } from './fileFailure';

/** Writes a small file beside one of the user's, whole or not at all. */
export async function writeBeside(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(file, cause);
  }
}
