import { nameKey } from '../../forum';
import { type Column, nearest } from '../../sheets';

/** How sure a likeness is, from 0 to 1, and why. */
export interface Likeness {
  readonly confidence: number;
  readonly reason: string;
}

const none: Likeness = { confidence: 0, reason: '' };

/** Words that headers are padded with, and that tell nothing. */
const padding = new Set(
  'the of a an and or your our this please is to for at in on we do you'.split(' '),
);

/** Words that make a name longer and mean the same: "Theme name", "Decision taken", "RAG rating (final)". */
const fillers = new Set(
  'name text final taken made assigned given respondent submitter policy chosen agreed full current own'.split(
    ' ',
  ),
);

/** Longer texts are no headers, and comparing them letter by letter takes long. */
const longestHeader = 150;

interface Names {
  readonly header: string;
  readonly synonyms: ReadonlySet<string>;
  readonly long: readonly string[];
  readonly words: readonly (readonly string[])[];
}

/** What a declared column is called, as it is compared; each column is compared with many headers. */
const names = new WeakMap<Column<unknown>, Names>();

function namesOf(column: Column<unknown>): Names {
  const known = names.get(column);
  if (known) return known;
  const all = [column.header, ...column.synonyms];
  const made = {
    header: nameKey(column.header),
    synonyms: new Set(column.synonyms.map(nameKey)),
    long: all.filter(({ length }) => length > 3),
    words: all.map((name) => wordsOf(nameKey(name))),
  };
  names.set(column, made);
  return made;
}

/** How like a column's header is to what a declared column is called. */
export function headerLikeness(header: string, declared: Column<unknown>): Likeness {
  if (header.length > longestHeader) return none;
  const key = nameKey(header.replace(/[*:?]+\s*$/, ''));
  const known = namesOf(declared);
  if (key === known.header) return { confidence: 1, reason: 'headed as here' };
  if (known.synonyms.has(key)) {
    return { confidence: 0.95, reason: `a name for ${declared.header}` };
  }
  const near = key.length > 3 ? nearest(key, known.long) : undefined;
  const own = wordsOf(key);
  const best = Math.max(...known.words.map((wanted) => sharedWords(own, wanted)));
  if (near !== undefined && best < 0.8) {
    return { confidence: 0.8, reason: `spelt nearly like ${near}` };
  }
  return best === 0 ? none : { confidence: best, reason: `words of ${declared.header}` };
}

/** How likely a header of these words means a name of those: nearly sure where only fillers are added. */
function sharedWords(own: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0 || !wanted.every((word) => own.includes(word))) return 0;
  const more = own.filter((word) => !wanted.includes(word));
  if (more.every((word) => fillers.has(word))) return 0.9;
  return 0.35 + 0.4 * Math.min(1, wanted.length / own.length);
}

const wordsOf = (key: string): readonly string[] =>
  key
    .replace(/\(s\)/g, 's')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => word !== '' && !padding.has(word));
