import { constants } from 'node:fs';
import { access, rename, rm, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { CommandFailure, exitCode } from '../exitCode';
import { writeFailure } from '../fileFailure';
import type { End } from './end';

/** forum-papers init: a workbook with all sheets, ready to be filled in. Never overwrites. */
export function addInit(program: Command, end: End): void {
  program
    .command('init')
    .description('write a workbook with all sheets to fill in')
    .argument('[file]', 'the name of the workbook', 'forum.xlsx')
    .option('--quiet', 'print errors only')
    .action(async (file: string, options: { readonly quiet?: boolean }) => {
      if (!/\.xlsx$/i.test(file)) {
        throw new CommandFailure(
          `${file} does not end in .xlsx.`,
          'Give the workbook a name such as forum.xlsx.',
          exitCode.wrongUse,
        );
      }
      if (await exists(file)) {
        throw new CommandFailure(`${file} is there already.`, 'Choose another name.');
      }
      const { bundledTemplate } = await import('../templateFiles');
      const { bytes } = await bundledTemplate('starter.xlsx');
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        await writeFile(temporary, bytes, { flag: 'wx' });
        await rename(temporary, file);
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw writeFailure(file, cause);
      }
      if (!options.quiet) process.stdout.write(`Made ${file}. Its first sheet says what to do.\n`);
      end(exitCode.done);
    });
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file, constants.F_OK);
    return true;
  } catch {
    return false;
  }
}
