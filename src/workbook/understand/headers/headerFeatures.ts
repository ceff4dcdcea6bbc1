import { headerWords } from './headerWords';

/** From here on a word's beginning is a feature too: "organis…" tells what "organisational" does. */
const longWord = 6;
const beginning = 4;
/** From so many words on a header is a question or a sentence. */
const longHeader = 7;

/**
 * What tells of a header: its words, their beginnings, neighbouring words, and its length. What stands in brackets counts
 * word by word only: "(if any)" is no part of a name.
 */
export function headerFeatures(header: string): readonly string[] {
  const all = headerWords(header);
  const plain = headerWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const words = (plain.length > 0 ? plain : all).filter((word) => word !== '?');
  const beginnings = words
    .filter(({ length }) => length >= longWord)
    .map((word) => `${word.slice(0, beginning)}*`);
  const framed = ['^', ...words, '$'];
  const pairs = framed.slice(1).map((word, index) => `${framed[index]}_${word}`);
  const size = words.length >= longHeader ? 'LONG' : words.length <= 1 ? 'ONE' : 'SOME';
  return [...new Set([...all, ...beginnings, ...pairs, size])];
}
