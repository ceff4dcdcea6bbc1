import { type Examination, makeDeck, makeResponses } from '../../papers';
import type { Made, Make } from './messages';
import type { Step } from './step';
import { bundledTemplate } from './template';

/** Makes papers from what was examined, as the command line does. */
export async function make(examination: Examination, what: Make, step: Step): Promise<Made> {
  switch (what.paper) {
    case 'deck': {
      step('Making the deck');
      const template = what.template ?? (await bundledTemplate('deck.pptx'));
      const { value, findings } = await makeDeck(examination, template);
      return { files: value, findings };
    }
    case 'responses': {
      step('Making the responses');
      const template = what.template ?? (await bundledTemplate('responses.docx'));
      const { value, findings } = await makeResponses(examination, template, what.options);
      return { files: value, findings };
    }
  }
}
