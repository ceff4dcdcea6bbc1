import { namesBody, namesPerson } from './namedBodies';
import type { Trait } from './trait';

/** What the values below a header tell beside their look, each as a share of them: names of people or bodies, lists, words. */
export function valueTraits(texts: readonly string[]): readonly Trait[] {
  const share = (test: (text: string) => boolean) =>
    texts.filter(test).length / Math.max(1, texts.length);
  return [
    ['people', share(namesPerson)],
    ['bodies', share(namesBody)],
    ['semicolons', share((text) => text.includes(';'))],
    ['commas', share((text) => text.includes(','))],
    ['full stops', share((text) => text.endsWith('.'))],
    ['small letters first', share((text) => /^\p{Ll}/u.test(text))],
    ...wordsOf(texts),
  ];
}

/** The words of texts, each as the share of texts that hold it; together they count at most as one. */
function wordsOf(texts: readonly string[]): readonly Trait[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/[a-z]{2,}/g))) {
      counts.set(word, (counts.get(word) ?? 0) + 1 / texts.length);
    }
  }
  const length = Math.sqrt([...counts.values()].reduce((sum, one) => sum + one * one, 0));
  return [...counts].map(([word, amount]) => [`“${word}”`, amount / Math.max(1, length)]);
}

/** Whether a trait is a word of the values. */
export const isWord = (trait: string): boolean => trait.startsWith('“');
