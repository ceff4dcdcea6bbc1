/** The words of a text in lower case and without accents, and whether each began with a capital in it. */
export interface Words {
  readonly words: readonly string[];
  /** True also for letters that have no case. */
  readonly areCapital: readonly boolean[];
}

const honorifics = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend'.split(' '),
);

/** Stands for any honorific, so that "Ms Smith" and "Dr Smith" are the same words. */
export const honorific = '\u0000';

/** Splits a text into words of letters and digits; apostrophes and hyphens part them. */
export function wordsIn(text: string): Words {
  // Most texts are plain, and there can be hundreds of thousands of them.
  const raw = isPlain.test(text)
    ? (text.match(/[A-Za-z0-9]+/g) ?? [])
    : (text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []);
  return {
    words: raw.map((word) => {
      const plain = word.toLowerCase();
      return honorifics.has(plain) ? honorific : plain;
    }),
    areCapital: raw.map((word) => {
      const [letter = ''] = word;
      return letter === letter.toUpperCase();
    }),
  };
}

const isPlain = /^[\n -~]*$/;
