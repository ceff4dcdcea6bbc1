import type { Command } from 'commander';
import { type BuildOptions, withPaperOptions } from '../options';
import type { End } from './end';
import { load } from './load';

/** forum-papers build: the deck and the responses. */
export function addBuild(program: Command, end: End): void {
  withPaperOptions(program.command('build').description('make the deck and the responses'))
    .option('--cleared-only', 'leave out responses that are not yet cleared')
    .action(async (files: readonly string[], options: BuildOptions) => {
      const [{ makePapers }, { deckOn, responsesOn }] = await load();
      const cleared = { clearedOnly: options.clearedOnly === true };
      end(
        await makePapers(files, options, [
          ['deck', deckOn({})],
          ['responses', responsesOn(cleared)],
        ]),
      );
    });
}
