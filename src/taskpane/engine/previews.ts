import { partsOf } from '../../compose/deck';
import type { ResponsesOptions } from '../../compose/responses';
import { type Forum, nameKey } from '../../forum';
import type { Examination } from '../../papers';
import { placeDeck, previewResponses } from '../../papers/preview';
import { readLook } from '../../write/html';
import type { PreviewedResponses, Requests, Slides } from './messages';
import type { Step } from './step';
import { bundledTemplate } from './template';

/** The slides as they would be drawn. */
export async function slides(
  examination: Examination,
  { template, options }: Requests['slides']['about'],
  step: Step,
): Promise<Slides> {
  step('Laying out the slides');
  const { value, findings } = placeDeck(
    examination,
    template ?? (await bundledTemplate('deck.pptx')),
    options,
  );
  const parts = partsOf(examination.forum);
  if (!value) return { slides: undefined, parts, findings };
  const { deck, design, presentation, parts: own } = value;
  return { slides: { deck, design, look: readLook(presentation, own) }, parts, findings };
}

/** The response documents as they would be written. */
export function responses(examination: Examination, options: ResponsesOptions): PreviewedResponses {
  const { value, findings } = previewResponses(examination, options);
  return { documents: value, ...choicesIn(examination.forum), findings };
}

/** Each theme and each lead of a response once, as first written. */
function choicesIn({ responses }: Forum): Pick<PreviewedResponses, 'themes' | 'leads'> {
  return {
    themes: once(responses.map(({ theme }) => theme)),
    leads: once(responses.map(({ lead }) => lead)),
  };
}

function once(names: readonly (string | undefined)[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (name && !byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()];
}
