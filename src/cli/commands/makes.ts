import { fontFiles } from '../fontFiles';
import type { Make } from '../makePapers';
import type { DeckOptions, ResponsesOptions } from '../options';
import { chosenTemplate } from '../templateFiles';

/** Makes the deck. The libraries that write it load when it is made. */
export const deckOn =
  ({
    template,
    part,
    keepSlides,
    fonts,
  }: Pick<DeckOptions, 'template' | 'part' | 'keepSlides' | 'fonts'>): Make =>
  async (examination) => {
    const { makeDeck } = await import('../../papers');
    const chosen = await chosenTemplate(template, 'deck.pptx');
    const given = fonts === undefined ? chosen : { ...chosen, fonts: await fontFiles(fonts) };
    return makeDeck(examination, given, {
      ...(part && { parts: part }),
      ...(keepSlides && { ownSlides: keepSlides }),
    });
  };

/** Makes the responses. */
export const responsesOn =
  (options: Pick<ResponsesOptions, 'template' | 'theme' | 'lead' | 'clearedOnly'>): Make =>
  async (examination) => {
    const { makeResponses } = await import('../../papers');
    return makeResponses(examination, await chosenTemplate(options.template, 'responses.docx'), {
      theme: options.theme,
      lead: options.lead,
      clearedOnly: options.clearedOnly === true,
    });
  };
