import type { ResponsesOptions } from '../../compose/responses';
import type { Examination, TemplateFile } from '../../papers';
import { placeDeck, previewResponses } from '../../papers/preview';
import type { PreviewedResponses, Slides } from './messages';
import type { Step } from './step';
import { bundledTemplate } from './template';

/** The slides as they would be drawn. */
export async function slides(
  examination: Examination,
  template: TemplateFile | undefined,
  step: Step,
): Promise<Slides> {
  step('Laying out the slides');
  const { value, findings } = placeDeck(
    examination,
    template ?? (await bundledTemplate('deck.pptx')),
  );
  return { slides: value && { deck: value.deck, design: value.design }, findings };
}

/** The response documents as they would be written. */
export function responses(examination: Examination, options: ResponsesOptions): PreviewedResponses {
  const { value, findings } = previewResponses(examination, options);
  return { documents: value, findings };
}
