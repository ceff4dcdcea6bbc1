import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readFailure } from './fileFailure';
import { bytesOf } from './readGrids';

/** The fonts (.ttf, .otf) in a folder and in those below it, by name, so that their order is the same each time. */
export async function fontFiles(folder: string): Promise<readonly Uint8Array[]> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (cause) {
    throw readFailure(folder, cause);
  }
  const fonts = names.filter((name) => /\.(ttf|otf)$/i.test(name)).sort();
  const files: Uint8Array[] = [];
  for (const name of fonts) files.push(await bytesOf(join(folder, name)));
  return files;
}
