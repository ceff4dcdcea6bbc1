import { themeName } from '../../forum';
import type { AnswerWords } from '../../outline';
import type { ResponsesContext } from './context';
import type { NumberedResponse } from './numberedResponses';
import { refsOf } from './responsesTable';
import type { Selection } from './selection';

/** The words of each response, for templates with a row of their own for them. */
export function answerWords(
  context: ResponsesContext,
  { themes }: Selection,
): readonly AnswerWords[] {
  return themes.flatMap(({ sections }) =>
    sections.flatMap(({ theme, subTheme, responses }) =>
      responses.map((one) => wordsOf(one, themeName(theme, subTheme), context)),
    ),
  );
}

function wordsOf(
  { response, number, isDraft }: NumberedResponse,
  theme: string,
  context: ResponsesContext,
): AnswerWords {
  const words = context.wording.responses.response;
  const { proposal, decision, reason, commitment, lead, refs } = response;
  return {
    number,
    proposal,
    decision: decision ?? words.noDecision,
    reason: reason ?? words.noReason,
    commitment: commitment ?? '',
    lead: lead ?? '',
    references: refsOf(refs, context),
    theme: theme === '' ? context.wording.responses.theme.other : theme,
    draft: isDraft ? words.draft : '',
  };
}
