import { partsOf } from '../../compose/deck';
import type { ResponsesOptions } from '../../compose/responses';
import { type Forum, nameKey } from '../../forum';
import type { Examination } from '../../papers';
import { placeDeck, previewResponses } from '../../papers/preview';
import { documentMarkup, previewPages, readLook } from '../../write/html';
import type { DocumentPage, PreviewedResponses, Requests, Slides } from './messages';
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

/** The response documents that would be written. */
export function responses(examination: Examination, options: ResponsesOptions): PreviewedResponses {
  const { value, findings } = composed(examination, options);
  const documents = value.map(({ document: { title }, slug, responses, drafts, leftOut }) => ({
    title,
    slug,
    responses,
    drafts,
    leftOut,
  }));
  return { documents, ...choicesIn(examination.forum), findings };
}

/** A page of one of them. */
export function page(
  examination: Examination,
  { options, slug, page: number }: Requests['page']['about'],
): DocumentPage | undefined {
  const named = composed(examination, options).value.find((one) => one.slug === slug);
  if (!named) return undefined;
  const pages = previewPages(named.document);
  const shown = pages[Math.min(number, pages.length) - 1] ?? named.document;
  return { markup: documentMarkup(shown), pages: pages.length };
}

let last:
  | {
      readonly examination: Examination;
      readonly options: string;
      readonly composed: ReturnType<typeof previewResponses>;
    }
  | undefined;

/** Composes once for all pages of the same documents. */
function composed(
  examination: Examination,
  options: ResponsesOptions,
): ReturnType<typeof previewResponses> {
  const key = JSON.stringify(options);
  if (last?.examination !== examination || last.options !== key) {
    last = { examination, options: key, composed: previewResponses(examination, options) };
  }
  return last.composed;
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
