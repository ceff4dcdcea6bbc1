import type { Command } from 'commander';
import { CommandFailure, exitCode } from '../exitCode';
import type { End } from './end';

interface TemplateOptions {
  readonly use?: readonly string[];
  readonly fonts?: string;
  readonly json?: boolean;
}

/** forum-papers template: how a presentation or a letterhead is understood; corrections to a presentation. */
export function addTemplate(program: Command, end: End): void {
  program
    .command('template')
    .description('say how your own presentation or letterhead is understood')
    .argument('<file>', 'the presentation (.pptx, .potx) or letterhead (.docx, .dotx)')
    .option(
      '--use <slide=layout...>',
      'put slides of a kind on a layout, as "points=Title and Content"; "points=" takes it back',
    )
    .option('--fonts <folder>', "where the presentation's fonts are, to measure text by")
    .option('--json', 'print all that was found as JSON')
    .action(async (file: string, options: TemplateOptions) => {
      if (!/\.(doc|dot)[xm]?$/i.test(file)) {
        const { explain } = await import('../explainTemplate');
        end(await explain(file, options));
        return;
      }
      if (options.use || options.fonts !== undefined) {
        throw new CommandFailure(
          'A letterhead takes no --use and no --fonts.',
          'Leave them out: its styles are found by their role.',
          exitCode.wrongUse,
        );
      }
      const { explainLetterheadFile } = await import('../explainLetterhead');
      end(await explainLetterheadFile(file, options));
    });
}
