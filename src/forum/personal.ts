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
   * Prepares a search for many values at once: gives, for a text, the indexes of the values that stand in it
   * as whole words, in any case. Values of fewer than four letters are too common to tell.
   */
  static searchFor(values: readonly (Personal | undefined)[]): (text: string) => readonly number[] {
    const byFirstWord = new Map<
      string,
      { readonly words: readonly string[]; readonly index: number }[]
    >();
    values.forEach((value, index) => {
      const words = value === undefined ? [] : wordsOf(value.#value);
      const [first] = words;
      if (first === undefined || words.join('').length < 4) return;
      const group = byFirstWord.get(first);
      if (group) group.push({ words, index });
      else byFirstWord.set(first, [{ words, index }]);
    });
    return (text) => {
      const words = wordsOf(text);
      return words.flatMap((word, start) =>
        (byFirstWord.get(word) ?? [])
          .filter((value) => value.words.every((one, at) => words[start + at] === one))
          .map(({ index }) => index),
      );
    };
  }

  /** How many words it has; one word is more likely to stand in a text by chance. */
  get wordCount(): number {
    return wordsOf(this.#value).length;
  }

  toString(): string {
    return '[personal]';
  }

  toJSON(): string {
    return '[personal]';
  }
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
