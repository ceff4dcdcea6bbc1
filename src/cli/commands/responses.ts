import type { Command } from 'commander';
import { type ResponsesOptions, withPaperOptions } from '../options';
import type { End } from './end';
import { load } from './load';

/** forum-papers responses: the reasoned responses as .docx, one over all and one a theme. */
export function addResponses(program: Command, end: End): void {
  withPaperOptions(program.command('responses').description('make the reasoned responses (.docx)'))
    .option('--theme <theme>', 'only the document of this theme')
    .option('--lead <lead>', 'only the responses of this lead')
    .option('--cleared-only', 'leave out what is not yet cleared')
    .option('--template <file>', 'a Word document whose styles and letterhead are used')
    .action(async (files: readonly string[], options: ResponsesOptions) => {
      const [{ makePapers }, { responsesOn }] = await load();
      end(await makePapers(files, options, [['responses', responsesOn(options)]]));
    });
}
