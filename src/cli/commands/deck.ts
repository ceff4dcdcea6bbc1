import { type Command, Option } from 'commander';
import { type DeckOptions, withPaperOptions } from '../options';
import type { End } from './end';
import { load } from './load';

/** forum-papers deck: the forum's .pptx. */
export function addDeck(program: Command, end: End): void {
  withPaperOptions(program.command('deck').description('make the deck (.pptx)'))
    .option('--template <file>', 'a presentation whose layouts the deck is made on')
    .addOption(
      new Option(
        '--keep-slides <where>',
        "keep the template's own slides before or after ours",
      ).choices(['before', 'after']),
    )
    .option('--fonts <folder>', "where the template's fonts are, to measure text by")
    .option('--part <part...>', 'only these parts of the forum, as the Agenda names them')
    .action(async (files: readonly string[], options: DeckOptions) => {
      const [{ makePapers }, { deckOn }] = await load();
      end(await makePapers(files, options, [['deck', deckOn(options)]]));
    });
}
