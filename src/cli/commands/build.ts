import type { Command } from 'commander';
import { makePapers } from '../makePapers';
import { type BuildOptions, withPaperOptions } from '../options';
import type { End } from './end';
import { deckOn, responsesOn } from './makes';

/** forum-papers build: the deck and the responses. */
export function addBuild(program: Command, end: End): void {
  withPaperOptions(program.command('build').description('make the deck and the responses'))
    .option('--cleared-only', 'leave out responses that are not yet cleared')
    .action(async (files: readonly string[], options: BuildOptions) =>
      end(
        await makePapers(files, options, [
          ['the deck', deckOn(undefined)],
          ['the responses', responsesOn({ clearedOnly: options.clearedOnly === true })],
        ]),
      ),
    );
}
