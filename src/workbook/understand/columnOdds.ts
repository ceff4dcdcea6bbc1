import { nameKey } from '../../forum';
import type { DeclaredColumn, TheirColumn } from './comparedColumns';

import { type Content, contentLikeness } from './contentLikeness';
import { type HeaderChances, headerChances, lookWeights } from './headers/headerChances';
import { turnsRound } from './headers/turnsRound';
import { lookOf } from './valueShape';

/** How sure a likeness is, from 0 to 1, and why. */
export interface Likeness {
  readonly confidence: number;
  readonly reason: string;
}

/** A likeness with its odds: the natural logarithm of how much likelier a column is the declared one than none at all. */
export interface ColumnOdds extends Likeness {
  readonly odds: number;
}

/** Longer texts are no headers, and comparing them takes long. In characters. */
export const longestHeader = 250;

/** How sure a declared name is: what is headed so is read without asking. */
const ofName = 0.995;
const ofSynonym = 0.98;
/** No words are so telling that values could not tell otherwise; that it is none of ours can never be ruled out. */
const leastOfField = 0.0001;
const leastOfNone = 0.002;
/** How much less likely values that do not fit make a column, and a header that asks for the opposite. */
const unfit = 0.03;
const opposite = 0.01;

/** How likely a team's column is each of the declared ones of a sheet, by its header and by what stands below it. */
export function columnOdds(
  theirs: TheirColumn,
  declared: readonly DeclaredColumn[],
  serialsFrom: 1900 | 1904,
): readonly ColumnOdds[] {
  const header = chancesOf(theirs, declared);
  const none = Math.max(leastOfNone, header.none);
  const looks = lookWeights(declared[0]?.sheet ?? '', lookOf(theirs));
  const contents = declared.map((one) => contentLikeness(theirs, one, serialsFrom));
  const weights = declared.map((one, at) => {
    const chance = Math.max(leastOfField, header.fields[at]?.chance ?? 0);
    const asks = one.column.entry.kind === 'one of' && turnsRound(theirs.text) ? opposite : 1;
    return chance * asks * factorOf(contents[at], looks.get(one.field) ?? 0);
  });
  const sum = weights.reduce((all, one) => all + one, none);
  return weights.map((weight, at) => ({
    odds: Math.log(weight / none),
    confidence: weight / sum,
    reason: reasonOf(header.fields[at]?.reason ?? '', contents[at]),
  }));
}

interface NamedChance {
  readonly chance: number;
  readonly reason: string;
}

interface Chances {
  readonly fields: readonly NamedChance[];
  readonly none: number;
}

/** By its own words, or with its group's: "Government" below "Lead". A group that sets it apart counts always. */
function chancesOf({ text, group }: TheirColumn, declared: readonly DeclaredColumn[]): Chances {
  const alone = chancesOfText(text, declared);
  if (group === undefined) return alone;
  const together = chancesOfText(`${group} ${text}`, declared);
  const best = ({ fields }: Chances) => Math.max(...fields.map(({ chance }) => chance));
  return together.none > 0.5 || best(together) > best(alone) ? together : alone;
}

function chancesOfText(text: string, declared: readonly DeclaredColumn[]): Chances {
  if (text.length > longestHeader) {
    return { fields: declared.map(() => ({ chance: 0, reason: '' })), none: 1 };
  }
  const key = nameKey(text.replace(/[*:?]+\s*$/, ''));
  const named = declared.map(({ column: { header, synonyms } }): NamedChance => {
    if (nameKey(header) === key) return { chance: ofName, reason: 'headed as here' };
    return synonyms.some((one) => nameKey(one) === key)
      ? { chance: ofSynonym, reason: `a name for ${header}` }
      : { chance: 0, reason: '' };
  });
  const surest = Math.max(...named.map(({ chance }) => chance));
  if (surest > 0) return { fields: named, none: 1 - surest };
  const chances = headerChances(declared[0]?.sheet ?? '', text);
  return {
    fields: declared.map((one) => wordsChance(chances, one)),
    none: chances.get('') ?? 0,
  };
}

function wordsChance(chances: HeaderChances, { field, column }: DeclaredColumn): NamedChance {
  const chance = chances.get(field) ?? 0;
  const reason =
    chance >= 0.8
      ? `its words mean ${column.header}`
      : chance >= 0.2
        ? `its words may mean ${column.header}`
        : '';
  return { chance, reason };
}

/** How much likelier what stands below makes a column the declared one than none. */
function factorOf(content: Content | undefined, look: number): number {
  switch (content?.kind) {
    case undefined:
    case 'nothing':
      return Math.exp(look);
    case 'against':
      return unfit;
    case 'for':
      return Math.exp(look) * content.times;
  }
}

function reasonOf(byHeader: string, content: Content | undefined): string {
  switch (content?.kind) {
    case undefined:
    case 'nothing':
      return byHeader;
    case 'against':
      return `${byHeader}, but ${content.reason}`;
    case 'for':
      return [byHeader, content.reason].filter((part) => part !== '').join(', ');
  }
}
