/** Why something could not be done, in words for the user. */
export interface Problem {
  readonly reason: string;
  readonly message: string;
  readonly remedy: string;
}

/** What came of something that can fail for reasons of the world outside. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What was thrown, in words for the user: a file of the pane's that could not be fetched, or else a mistake of ours. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof Error && unfetched.has(cause.name)) return notFetched;
  const words = cause instanceof Error ? cause.message : String(cause);
  return {
    reason: 'unexpected',
    message: `Something went wrong that is our mistake, not yours: ${words}`,
    remedy: 'Try again. If it happens again, report it with these words.',
  };
}

/** What webpack, a worker and `ownFile` call an error where a file of the pane's does not come. */
const unfetched: ReadonlySet<string> = new Set(['ChunkLoadError', 'NetworkError']);

/** Said where a part of the pane does not come from its address. */
export const notFetched: Problem = {
  reason: 'not fetched',
  message: 'A part of this pane could not be fetched.',
  remedy: 'Check your network, then try again. Your workbook is as it was.',
};
