import { rename, rm, writeFile } from 'node:fs/promises';
import { writeFailure } from './fileFailure';

/** Writes a new file beside the user's, or one of ours anew, whole or not at all. */
export async function writeBeside(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(file, cause);
  }
}
