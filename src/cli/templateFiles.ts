import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TemplateFile } from '../papers';
import { CommandFailure } from './exitCode';
import { readFailure, systemCode } from './fileFailure';
import { bytesOf, mappingFileOf } from './readGrids';

type Bundled = 'deck.pptx' | 'responses.docx' | 'starter.xlsx';

/** The templates stand beside dist in the package, and beside src in the repository. */
const folders = [join(__dirname, '..', 'templates'), join(__dirname, '..', '..', 'templates')];

/** A template of the package. */
export async function bundledTemplate(name: Bundled): Promise<TemplateFile> {
  const folder = folders.find((one) => existsSync(join(one, name))) ?? folders[0] ?? '';
  return { name, bytes: await bytesOf(join(folder, name)), isBundled: true };
}

/** The template that the user or the workbook chose, or else the package's own. */
export async function chosenTemplate(
  file: string | undefined,
  otherwise: Bundled,
): Promise<TemplateFile> {
  return file === undefined
    ? bundledTemplate(otherwise)
    : {
        name: basename(file),
        bytes: await templateBytes(file),
        ...(await correctionsBeside(file)),
      };
}

/** The bytes of a template; a failure in the user's words, before anything is read, where it is too large. */
export async function templateBytes(file: string): Promise<Uint8Array> {
  const { oversizedTemplate } = await import('../papers/templates');
  const size = await stat(file).then(
    (one) => one.size,
    () => 0,
  );
  const oversized = oversizedTemplate(basename(file), size);
  if (oversized) throw new CommandFailure(oversized.message, oversized.remedy);
  return bytesOf(file);
}

/** What the file such as department.forum.json beside department.pptx says of it; nothing where there is none. */
export async function correctionsBeside(
  template: string,
): Promise<Pick<TemplateFile, 'corrections'>> {
  const file = mappingFileOf(template);
  try {
    return { corrections: { name: basename(file), content: await readFile(file, 'utf8') } };
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return {};
    throw readFailure(file, cause);
  }
}
