import { nameKey } from '../../forum';
import { nearest } from '../../sheets';
import {
  type Concept,
  conceptByWord,
  fillerWords,
  foreignWords,
  knownPhrases,
  paddingWords,
} from './vocabulary';

/** What a header's words stand for. */
export interface HeaderWords {
  /** Concepts, and words that the vocabulary does not hold. */
  readonly all: ReadonlySet<string>;
  /** How many of them are concepts. */
  readonly known: number;
  /** Words of what teams keep for themselves. */
  readonly foreign: ReadonlySet<string>;
  /** Whether a word was only nearly spelt like one of the vocabulary. */
  readonly isMisspelt: boolean;
}

/** Words of four letters and fewer are too easily another word. */
const shortestMisspelt = 6;

/** Takes a header apart into what its words stand for. */
export function conceptsOf(header: string): HeaderWords {
  const concepts = new Set<Concept>();
  const unknown = new Set<string>();
  const foreign = new Set<string>();
  let isMisspelt = false;
  for (const word of wordsOf(header)) {
    const concept = conceptByWord.get(word) ?? conceptByWord.get(singular(word));
    if (concept !== undefined) concepts.add(concept);
    else if (foreignWords.has(word) || foreignWords.has(singular(word)))
      foreign.add(singular(word));
    else if (!fillerWords.has(word) && !fillerWords.has(singular(word))) {
      const near = misspelt(word);
      if (near !== undefined) concepts.add(near);
      else unknown.add(singular(word));
      isMisspelt ||= near !== undefined;
    }
  }
  const all = new Set([...concepts, ...unknown]);
  return { all, known: concepts.size, foreign, isMisspelt };
}

/** The words of a header that may tell something. Abbreviations of bodies and plans, such as CDDO, tell nothing. */
function wordsOf(header: string): readonly string[] {
  const plain = header.replace(/\b[A-Z][A-Z&]{1,5}\d*\b/g, (word) =>
    conceptByWord.has(word.toLowerCase()) || foreignWords.has(word.toLowerCase()) ? word : ' ',
  );
  const named = isShouted(header) ? header : plain;
  let key = nameKey(
    named
      .replace(/\(s\)/gi, 's')
      .replace(/[’']s\b/g, '')
      .replace(/[^\p{L}\p{N}#&]+/gu, ' '),
  );
  for (const [phrase, meaning] of knownPhrases) key = key.replace(phrase, meaning);
  return key
    .replace(/#/g, ' number ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !paddingWords.has(word));
}

/** Whether a header is in capitals as a whole, so that they mark no abbreviation. */
const isShouted = (header: string): boolean =>
  header.trim().includes(' ') && header === header.toUpperCase();

const singular = (word: string): string =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<=sh|ch|ss|x)es$/, '')
        .replace(/(?<!s)s$/, '')
    : word;

const longWords = [...conceptByWord.keys()].filter(({ length }) => length >= shortestMisspelt);

/** One slip in a word: "Recieved", "Organistion". Its first letter is hardly ever one. */
function misspelt(word: string): Concept | undefined {
  if (word.length < shortestMisspelt) return undefined;
  const alike = longWords.filter(
    (own) => own[0] === word[0] && Math.abs(own.length - word.length) <= 1,
  );
  const near = alike.length === 0 ? undefined : nearest(word, alike);
  return near === undefined ? undefined : conceptByWord.get(near);
}
