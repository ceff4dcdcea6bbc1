import type { Make } from '../makePapers';
import type { ResponsesOptions } from '../options';
import { chosenTemplate } from '../templateFiles';

/** Makes the deck. The libraries that write it load when it is made. */
export const deckOn =
  (template: string | undefined): Make =>
  async (examination) => {
    const { makeDeck } = await import('../../papers');
    return makeDeck(examination, await chosenTemplate(template, 'deck.pptx'));
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
