import { nameKey } from '../../forum';
import type { Column } from '../../sheets';
import { conceptsOf, type HeaderWords } from './conceptsOf';
import { sheetWords } from './likelyNames';
import { type Concept, isConcept } from './vocabulary';

/** How sure a likeness is, from 0 to 1, and why. */
export interface Likeness {
  readonly confidence: number;
  readonly reason: string;
}

/** A declared column with its field and its sheet. */
export interface DeclaredColumn {
  readonly sheet: string;
  readonly field: string;
  readonly column: Column<unknown>;
}

const none: Likeness = { confidence: 0, reason: '' };

/** Longer texts are no headers, and comparing them takes long. In characters. */
export const longestHeader = 250;

/** Concepts that lengthen a name and mean the same, as in "Theme name" or "Decision text". */
const lengthening: ReadonlySet<Concept> = new Set(['name', 'title', 'description']);

/** What a date can be the date of: a header that names one is like no column of another. */
const roles: ReadonlySet<Concept> = new Set(['start', 'end', 'clear', 'receive', 'update']);

interface Name {
  readonly words: HeaderWords;
  /** Less than 1 for a name that is only likely. */
  readonly weight: number;
}

interface Names {
  readonly header: string;
  readonly synonyms: ReadonlySet<string>;
  readonly all: readonly Name[];
  readonly own: ReadonlySet<Concept>;
}

const known = new WeakMap<Column<unknown>, Map<string, Names>>();

/** What a declared column is called, taken apart once, as each is compared with many headers. */
function namesOf({ sheet, field, column }: DeclaredColumn): Names {
  const ofColumn = known.get(column) ?? new Map<string, Names>();
  known.set(column, ofColumn);
  const before = ofColumn.get(sheet);
  if (before) return before;
  const words = sheetWords[sheet];
  const declaredNames = [column.header, ...column.synonyms];
  const texts = [...declaredNames, ...(words?.likely[field] ?? [])];
  const own = new Set(words?.own ?? []);
  const made: Names = {
    header: nameKey(column.header),
    synonyms: new Set(column.synonyms.map(nameKey)),
    all: texts.map((text, index) => {
      const weight = index < declaredNames.length ? 1 : 0.99;
      return { words: conceptsOf(text), weight };
    }),
    own,
  };
  ofColumn.set(sheet, made);
  return made;
}

const parts = new Map<string, HeaderWords>();

/** A header taken apart; each is compared with every declared column. */
function wordsOf(header: string): HeaderWords {
  const before = parts.get(header);
  if (before) return before;
  // In a pane that stays open, headers of many workbooks would fill it without end.
  if (parts.size > 2000) parts.clear();
  const made = conceptsOf(header);
  parts.set(header, made);
  return made;
}

/** How like a column's header is to what a declared column is called. */
export function headerLikeness(header: string, declared: DeclaredColumn): Likeness {
  if (header.length > longestHeader) return none;
  const names = namesOf(declared);
  const key = nameKey(header.replace(/[*:?]+\s*$/, ''));
  if (key === names.header) return { confidence: 1, reason: 'headed as here' };
  if (names.synonyms.has(key)) {
    return { confidence: 0.98, reason: `a name for ${declared.column.header}` };
  }
  const best = Math.max(
    ...variantsOf(header).map(
      ({ text, aside }) => likeNames(wordsOf(text), names) * asideWeight(aside, names),
    ),
  );
  if (best <= 0) return none;
  const reason =
    best >= 0.9
      ? `its words mean ${declared.column.header}`
      : `shares words with ${declared.column.header}`;
  return { confidence: best, reason };
}

/** A text that a header may be taken for, and what is then left out of it. */
interface Variant {
  readonly text: string;
  readonly aside: string;
}

const brackets = /\([^)]*\)|\[[^\]]*\]/g;

/** A header with and without what stands in brackets, and the first of its lines. */
function variantsOf(header: string): readonly Variant[] {
  const [first = '', ...more] = header.split(/\n/);
  const variants = new Map([
    [header, ''],
    [header.replace(brackets, ' ').trim(), (header.match(brackets) ?? []).join(' ')],
    [first.trim(), more.join(' ')],
  ]);
  return [...variants].flatMap(([text, aside]) => (text === '' ? [] : [{ text, aside }]));
}

/** Less than 1 where what was left out names something else, as in "Sent by (organisation)". */
function asideWeight(aside: string, { all }: Names): number {
  if (aside === '') return 1;
  const words = [...wordsOf(aside).all].filter(isConcept);
  const isElse = words.some((word) => !all.some((name) => name.words.all.has(word)));
  return isElse ? 0.92 : 1;
}

const likeNames = (header: HeaderWords, names: Names): number =>
  Math.max(...names.all.map((name) => likeName(header, name, names.own)));

/** How likely a header of these words means a name of those. */
function likeName(header: HeaderWords, name: Name, own: ReadonlySet<Concept>): number {
  const here = header.all;
  if (![...name.words.all].some((word) => here.has(word))) return 0;
  const isForeign = [...header.foreign].some((word) => !name.words.foreign.has(word));
  const isOther = [...roles].some((role) => here.has(role) && !name.words.all.has(role));
  const isNegated = here.has('not') !== name.words.all.has('not');
  const spelling = header.isMisspelt ? 0.85 : 1;
  return (
    sameness(here, name, own) *
    name.weight *
    spelling *
    (isForeign || isOther ? 0.5 : 1) *
    (isNegated ? 0.3 : 1)
  );
}

function sameness(here: ReadonlySet<string>, name: Name, own: ReadonlySet<Concept>): number {
  const wanted = name.words.all;
  const more = [...here].filter((word) => !wanted.has(word));
  const fewer = [...wanted].filter((word) => !here.has(word));
  const differs = [...more, ...fewer];
  if (differs.length === 0) return 0.96;
  if (differs.every((word) => own.has(word))) return 0.94;
  if (differs.every((word) => own.has(word) || lengthening.has(word))) return 0.91;
  // One word more that stands for nothing known, as in "Themes touched", makes it no other column.
  if (fewer.length === 0 && more.length === 1 && more.every((word) => !isConcept(word)))
    return 0.84;
  if (fewer.length === 0) return 0.35 + 0.4 * (wanted.size / here.size);
  const shared = wanted.size - fewer.length;
  return (0.35 * shared) / Math.max(wanted.size, here.size);
}
