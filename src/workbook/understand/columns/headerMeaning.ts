import { nameKey } from '../../../forum';
import type { DeclaredColumn, TheirColumn } from '../comparedColumns';
import { type HeaderChances, headerChances } from '../headers/headerChances';

/** How likely a column is a declared one by its header alone, from 0 to 1, and why. */
export interface MeantField {
  readonly chance: number;
  /** Whether it is headed as the declared one, or by a declared synonym. */
  readonly named?: 'name' | 'synonym';
  readonly reason: string;
}

/** What a header means: how likely each declared column of a sheet, and how likely none of them. */
export interface HeaderMeaning {
  readonly fields: readonly MeantField[];
  readonly none: number;
}

/** Longer texts are no headers, and comparing them takes long. In characters. */
export const longestHeader = 250;

/** How sure a declared name is. */
const ofName = 0.995;
const ofSynonym = 0.98;

/**
 * What a column's header means by its own words, or with its group's: "Government" below "Lead". A group that sets it apart
 * counts always.
 */
export function headerMeaning(
  { text, group }: Pick<TheirColumn, 'text' | 'group'>,
  declared: readonly DeclaredColumn[],
  chancesOf: (sheet: string, header: string) => HeaderChances = headerChances,
): HeaderMeaning {
  const alone = meaningOf(text, declared, chancesOf);
  if (group === undefined) return alone;
  const together = meaningOf(`${group} ${text}`, declared, chancesOf);
  const best = ({ fields }: HeaderMeaning) => Math.max(...fields.map(({ chance }) => chance));
  return together.none > 0.5 || best(together) > best(alone) ? together : alone;
}

function meaningOf(
  text: string,
  declared: readonly DeclaredColumn[],
  chancesOf: (sheet: string, header: string) => HeaderChances,
): HeaderMeaning {
  if (text.length > longestHeader) {
    return { fields: declared.map(() => ({ chance: 0, reason: '' })), none: 1 };
  }
  const key = nameKey(text.replace(/[*:?]+\s*$/, ''));
  const named = declared.map(({ column: { header, synonyms } }): MeantField => {
    if (nameKey(header) === key) return { chance: ofName, named: 'name', reason: 'headed as here' };
    return synonyms.some((one) => nameKey(one) === key)
      ? { chance: ofSynonym, named: 'synonym', reason: `a name for ${header}` }
      : { chance: 0, reason: '' };
  });
  const surest = Math.max(...named.map(({ chance }) => chance));
  if (surest > 0) return { fields: named, none: 1 - surest };
  const chances = chancesOf(declared[0]?.sheet ?? '', text);
  return {
    fields: declared.map((one) => byWords(chances, one)),
    none: chances.get('') ?? 0,
  };
}

function byWords(chances: HeaderChances, { field, column }: DeclaredColumn): MeantField {
  const chance = chances.get(field) ?? 0;
  const reason =
    chance >= 0.8
      ? `its words mean ${column.header}`
      : chance >= 0.2
        ? `its words may mean ${column.header}`
        : '';
  return { chance, reason };
}
