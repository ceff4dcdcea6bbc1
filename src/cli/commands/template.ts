import type { Command } from 'commander';
import { CommandFailure, exitCode } from '../exitCode';
import type { End } from './end';

/** forum-papers template: what was found in a letterhead, and what will become of it. Writes nothing. */
export function addTemplate(program: Command, end: End): void {
  program
    .command('template')
    .description('say how your own letterhead (.docx, .dotx) is understood')
    .argument('<file>', 'the letterhead')
    .option('--json', 'print what was found as JSON')
    .action(async (file: string, options: { readonly json?: boolean }) => {
      if (!/\.(doc|dot)[xm]?$/i.test(file)) {
        throw new CommandFailure(
          `${file} is not a Word document.`,
          'Give a letterhead that ends in .docx or .dotx.',
          exitCode.wrongUse,
        );
      }
      const { explainLetterheadFile } = await import('../explainLetterhead');
      end(await explainLetterheadFile(file, options));
    });
}
