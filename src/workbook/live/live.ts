/** Why something could not be done in the workbook that is open in Excel. */
export type LiveReason =
  | 'editing a cell'
  | 'protected'
  | 'read only'
  | 'not there'
  | 'changed since'
  | 'offline'
  | 'session expired'
  | 'too large'
  | 'closed'
  | 'unexpected';

/** What keeps something from being done, in words for the user. */
export interface LiveProblem {
  readonly reason: LiveReason;
  readonly message: string;
  readonly remedy: string;
}

/** What came of something asked of Excel. */
export type Live<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: LiveProblem };

export const done = <T>(value: T): Live<T> => ({ kind: 'done', value });

export const refused = (problem: LiveProblem): Live<never> => ({ kind: 'problem', problem });
