import { nameKey } from '../../forum';
import type { NumberedResponse, ThemeResponses } from './numberedResponses';

/** Which responses are asked for. */
export interface ResponsesOptions {
  readonly clearedOnly: boolean;
  readonly theme: string | undefined;
  readonly lead: string | undefined;
}

/** The themes with the responses that are shown, and how many drafts were left out. */
export interface Selection {
  readonly themes: readonly ThemeResponses[];
  readonly leftOut: number;
}

/** Chooses the responses to show: those of a lead alone where one is named, without drafts where that is asked. */
export function selectResponses(
  all: readonly ThemeResponses[],
  { clearedOnly, lead }: ResponsesOptions,
): Selection {
  let leftOut = 0;
  const isOfLead = ({ response }: NumberedResponse) =>
    lead === undefined || nameKey(response.lead ?? '') === nameKey(lead);
  const isShown = ({ isDraft }: NumberedResponse) => {
    if (clearedOnly && isDraft) leftOut += 1;
    return !(clearedOnly && isDraft);
  };
  const themes = all.map((one) => ({
    ...one,
    sections: one.sections
      .map((section) => ({
        ...section,
        responses: section.responses.filter(isOfLead).filter(isShown),
      }))
      .filter(({ responses }) => lead === undefined || responses.length > 0),
  }));
  return {
    themes: themes.filter(({ sections }) => lead === undefined || sections.length > 0),
    leftOut,
  };
}

/** The responses of themes, in order. */
export const responsesIn = (themes: readonly ThemeResponses[]): readonly NumberedResponse[] =>
  themes.flatMap(({ sections }) => sections.flatMap(({ responses }) => responses));
