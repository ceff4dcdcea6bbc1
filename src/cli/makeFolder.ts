import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './fileFailure';

/**
 * Makes a folder and those it stands in, where they are missing. Fails with the system's error. Node's own
 * recursive mkdir never ends where a folder refuses new ones as if it were not there, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST' && (await isFolder(folder))) return;
    const parent = dirname(folder);
    if (systemCode(cause) !== 'ENOENT' || (await isFolder(parent))) throw cause;
    await makeFolder(parent);
    await mkdir(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
