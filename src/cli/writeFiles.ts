import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateOf } from '../ooxml';
import { CommandFailure } from './exitCode';
import { systemCode, writeFailure } from './fileFailure';
import { makeFolder } from './makeFolder';

/** A file to be written into the chosen folder. */
export interface NewFile {
  readonly name: string;
  /** Its bytes, one piece after the other. */
  readonly pieces: readonly Uint8Array[];
}

/**
 * Writes files all or none: each under a temporary name first, then renamed. Files that were edited since they
 * were made, or that we did not make, are not overwritten unless forced. Gives the paths.
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  isForced: boolean,
): Promise<readonly string[]> {
  const targets = files.map(({ name, pieces }) => ({
    path: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
    pieces,
  }));
  if (!isForced) for (const { path } of targets) await refuseEdited(path);
  try {
    await makeFolder(folder);
  } catch (cause) {
    throw writeFailure(folder, cause);
  }
  try {
    for (const { path, temporary, pieces } of targets) {
      await mayReplace(path);
      await writeFile(temporary, pieces);
    }
    for (const { path, temporary } of targets) await rename(temporary, path);
  } catch (cause) {
    for (const { temporary } of targets)
      await rm(temporary, { force: true }).catch(() => undefined);
    throw cause instanceof CommandFailure ? cause : writeFailure(folder, cause);
  }
  return targets.map(({ path }) => path);
}

async function refuseEdited(path: string): Promise<void> {
  let old: Uint8Array;
  try {
    old = await readFile(path);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT' || systemCode(cause) === 'ENOTDIR') return;
    throw writeFailure(path, cause);
  }
  const state = stateOf(old);
  switch (state) {
    case 'as made':
      return;
    case 'edited':
      throw new CommandFailure(
        `${path} was edited since it was made. It was not overwritten, and nothing was written.`,
        'Keep it under another name, choose another folder with --out, or overwrite it with --force.',
      );
    case 'not ours':
      throw new CommandFailure(
        `${path} is there and was not made by Forum Papers. It was not overwritten, and nothing was written.`,
        'Choose another folder with --out, or overwrite it with --force.',
      );
  }
}

/** Whether a file may be replaced: on Windows not while PowerPoint or Word has it open. */
async function mayReplace(path: string): Promise<void> {
  try {
    await (await open(path, 'r+')).close();
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw writeFailure(path, cause);
  }
}
