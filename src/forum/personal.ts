/**
 * A personal value, such as a submitter's name. It has no way out into text: a paper cannot print it,
 * a finding cannot quote it, and JSON shows only that there is something. It can be asked whether a
 * text repeats it, which is how the checks find names in texts that get published.
 */
export class Personal {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Whether the text holds this value as whole words, in any case. */
  isIn(text: string): boolean {
    const value = plain(this.#value);
    return value.length >= 4 && ` ${plain(text)} `.includes(` ${value} `);
  }

  /** Whether two personal values are the same but for case, spaces and punctuation. */
  isSameAs(other: Personal): boolean {
    return plain(this.#value) === plain(other.#value);
  }

  toString(): string {
    return '[personal]';
  }

  toJSON(): string {
    return '[personal]';
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}
