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
