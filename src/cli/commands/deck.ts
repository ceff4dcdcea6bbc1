import type { Command } from 'commander';
import { makePapers } from '../makePapers';
import { type DeckOptions, withPaperOptions } from '../options';
import type { End } from './end';
import { deckOn } from './makes';

/** forum-papers deck: the forum's .pptx. */
export function addDeck(program: Command, end: End): void {
  withPaperOptions(program.command('deck').description('make the deck (.pptx)'))
    .option('--template <file>', 'a presentation whose layouts the deck is made on')
    .action(async (files: readonly string[], options: DeckOptions) =>
      end(await makePapers(files, options, [['the deck', deckOn(options.template)]])),
    );
}
