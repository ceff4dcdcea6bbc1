import type { Decision, Response } from '../../../../src/forum';
import type { TypedRow } from '../../../../src/workbook';

/** An invented response. `clearedOn` is missing where the lead has not cleared it yet. */
export interface SampleResponse {
  readonly refs: string;
  readonly proposal: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly commitment?: string;
  readonly clearedOn?: string;
}

/** The role that clears every response of the sample. */
const clearer = 'Deputy Director, Open Government';

/** The responses of a theme or sub-theme, all with one lead. */
export function responsesOf(
  theme: string,
  subTheme: string | undefined,
  lead: string,
  responses: readonly SampleResponse[],
): readonly TypedRow<Response>[] {
  return responses.map(({ refs, proposal, decision, reason, commitment, clearedOn }) => ({
    refs,
    theme,
    ...(subTheme !== undefined && { subTheme }),
    proposal,
    decision,
    reason,
    ...(commitment !== undefined && { commitment }),
    lead,
    ...(clearedOn !== undefined && { clearedBy: clearer, clearedOn }),
  }));
}
