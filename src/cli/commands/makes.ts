import { fontFiles } from '../fontFiles';
import type { Make } from '../makePapers';
import type { DeckOptions, ResponsesOptions } from '../options';
import { chosenTemplate } from '../templateFiles';
import { templateNamed } from '../templateNamed';

/** Makes the deck. The libraries that write it load when it is made. */
export const deckOn =
  ({
    template,
    part,
    keepSlides,
    fonts,
  }: Pick<DeckOptions, 'template' | 'part' | 'keepSlides' | 'fonts'>): Make =>
  async (examination, workbooks) => {
    const { makeDeckInPieces } = await import('../../papers/makeDeck');
    const chosen = await chosenTemplate(
      template ?? templateNamed(examination.forum, 'deckTemplate', workbooks),
      'deck.pptx',
    );
    const given = fonts === undefined ? chosen : { ...chosen, fonts: await fontFiles(fonts) };
    return makeDeckInPieces(examination, given, {
      ...(part && { parts: part }),
      ...(keepSlides && { ownSlides: keepSlides }),
    });
  };

/** Makes the responses. */
export const responsesOn =
  (options: Pick<ResponsesOptions, 'template' | 'theme' | 'lead' | 'clearedOnly'>): Make =>
  async (examination, workbooks) => {
    const { makeResponses } = await import('../../papers');
    const named =
      options.template ?? templateNamed(examination.forum, 'responseTemplate', workbooks);
    const template = await chosenTemplate(named, 'responses.docx');
    const { value, findings } = await makeResponses(examination, template, {
      theme: options.theme,
      lead: options.lead,
      clearedOnly: options.clearedOnly === true,
    });
    return { value: value.map(({ bytes, ...paper }) => ({ ...paper, pieces: [bytes] })), findings };
  };
