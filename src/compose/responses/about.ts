import { type DocumentBlock, plain } from '../../outline';
import { heading, paragraph, type ResponsesContext } from './context';
import type { ResponsesOptions } from './selection';

/** What a document covers. */
export interface Scope {
  readonly theme: string | undefined;
  readonly drafts: number;
  readonly leftOut: number;
}

/** What the document is, how to find an answer in it, and what of it is a draft or left out. */
export function aboutBlocks(
  { forum, wording }: ResponsesContext,
  { theme, drafts, leftOut }: Scope,
  { lead }: ResponsesOptions,
): readonly DocumentBlock[] {
  const { about } = wording.responses;
  const { nextPlanTitle, nextPlan } = forum.settings;
  const sentences = [
    about.purpose(nextPlanTitle ? `the ${nextPlanTitle}` : nextPlan),
    ...(theme === undefined ? [] : [about.theme(theme)]),
    ...(lead === undefined ? [] : [about.lead(lead)]),
  ];
  return [
    heading(1, about.heading),
    paragraph(plain(sentences.join(' '))),
    paragraph(plain(`${about.numbers} ${about.find} ${about.unnamed}`)),
    ...(drafts > 0 ? [paragraph(plain(about.drafts(drafts)), 'status')] : []),
    ...(leftOut > 0 ? [paragraph(plain(about.leftOut(leftOut)))] : []),
  ];
}
