import { type NameKind, nameVariants } from './nameVariants';
import { wordsIn } from './wordsIn';

/** A name that stands in a text: which of those searched for, and how sure that it is meant. */
export interface FoundName {
  /** The name's place among those searched for; of equal names, the first. */
  readonly index: number;
  /** A single word is more likely to stand in a text by chance. */
  readonly isSingleWord: boolean;
  /** Whether the text writes its first and last word with a capital, as names are. */
  readonly isCapitalised: boolean;
}

/** Longer names are known by their first words. */
const mostWords = 12;

/**
 * Prepares a search of texts for many names at once: the time for a text does not grow with their number.
 * Names are found as whole words, in any case, with or without accents. What is no name ("Anonymous") and
 * what is shorter than four letters is not searched for.
 */
export function nameSearch(
  names: readonly (string | undefined)[],
  kind: NameKind,
): (text: string) => readonly FoundName[] {
  const indexes = new Map<string, number>();
  /** How many words the longest name has that begins with a word. */
  const longest = new Map<string, number>();
  names.forEach((name, index) => {
    for (const variant of name === undefined ? [] : nameVariants(name, kind)) {
      const words = variant.slice(0, mostWords);
      const key = words.join(' ');
      const [first = ''] = words;
      if (key.length < 4 || indexes.has(key)) continue;
      indexes.set(key, index);
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  });
  return (text) => {
    const { words, areCapital } = wordsIn(text);
    const found: FoundName[] = [];
    for (const [start, word] of words.entries()) {
      const last = Math.min(start + (longest.get(word) ?? 0), words.length);
      for (let end = start + 1; end <= last; end += 1) {
        const index = indexes.get(words.slice(start, end).join(' '));
        if (index === undefined) continue;
        const isCapitalised = areCapital[start] === true && areCapital[end - 1] === true;
        found.push({ index, isSingleWord: end - start === 1, isCapitalised });
      }
    }
    return found;
  };
}
