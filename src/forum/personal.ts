import { type FoundName, nameSearch } from './nameSearch';
import type { NameKind } from './nameVariants';

/**
 * A personal value, such as a submitter's name. It has no way out into text: a paper cannot print it,
 * a finding cannot quote it, and JSON shows only that there is something. Texts can be searched for it,
 * which is how the checks find names in texts that get published.
 */
export class Personal {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /**
   * Prepares a search for many values at once: gives, for a text, which of the values stand in it, and
   * nothing of what they are.
   */
  static searchFor(
    values: readonly (Personal | undefined)[],
    kind: NameKind,
  ): (text: string) => readonly FoundName[] {
    return nameSearch(
      values.map((value) => (value === undefined ? undefined : value.#value)),
      kind,
    );
  }

  /** Whether two values are the same, and nothing of what they are. */
  static areSame(one: Personal, other: unknown): boolean {
    return other instanceof Personal && one.#value === other.#value;
  }

  toString(): string {
    return '[personal]';
  }

  toJSON(): string {
    return '[personal]';
  }
}
