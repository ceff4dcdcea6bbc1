import { headerWords } from './headerWords';

/** From here on a word's beginning is a feature too: "organis…" tells what "organisational" does. */
const longWord = 6;
const beginning = 4;
/** From so many words on a header is a question or a sentence. */
const longHeader = 7;

const brackets = /\([^)]*\)|\[[^\]]*\]/g;
const format = /^(y|n|yes|no|tick|dd?|mm?|yy(yy)?|r|a|g|\d+)$/i;

/** Whether a text in brackets says how to answer, which is not what is asked: "(Y/N)", "(dd/mm/yyyy)", "(1-5)". */
export const isFormat = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => format.test(word));

/**
 * What tells of a header: its words, their beginnings, neighbouring words, and its length. What stands in brackets counts
 * word by word only: "(if any)" is no part of a name.
 */
export function headerFeatures(header: string): readonly string[] {
  const all = headerWords(header.replace(brackets, (own) => (isFormat(own) ? ' ' : own)));
  const plain = headerWords(header.replace(brackets, ' '));
  const words = (plain.length > 0 ? plain : all).filter((word) => word !== '?');
  const beginnings = words
    .filter(({ length }) => length >= longWord)
    .map((word) => `${word.slice(0, beginning)}*`);
  const framed = ['^', ...words, '$'];
  const pairs = framed.slice(1).map((word, index) => `${framed[index]}_${word}`);
  const size = words.length >= longHeader ? 'LONG' : words.length <= 1 ? 'ONE' : 'SOME';
  return [...new Set([...all, ...beginnings, ...pairs, size])];
}
