import type { DeclaredColumn, TheirColumn } from '../comparedColumns';
import { type HeaderChances, headerChances } from '../headers/headerChances';
import { columnTraits } from './columnTraits';
import { type Content, contentLikeness } from './contentLikeness';
import { type HeaderMeaning, headerMeaning } from './headerMeaning';
import type { Trait } from './trait';

/** What speaks for and against a column's being a declared one. */
export interface FieldEvidence {
  readonly traits: readonly Trait[];
  readonly header: HeaderMeaning['fields'][number];
  readonly content: Content;
}

/** What tells of a column: for each declared one, and for none of them. */
export interface ColumnEvidence {
  readonly fields: readonly FieldEvidence[];
  readonly none: readonly Trait[];
}

/** No words are so telling that values could not tell otherwise; that it is none of ours can never be ruled out. */
const leastOfField = 0.0001;
const leastOfNone = 0.002;

/** What tells of each column of a table, by its header, by what stands below it and by the columns around it. */
export function columnEvidence(
  columns: readonly TheirColumn[],
  declared: readonly DeclaredColumn[],
  serialsFrom: 1900 | 1904,
  chancesOf: (sheet: string, header: string) => HeaderChances = headerChances,
): readonly ColumnEvidence[] {
  const meanings = columns.map((theirs) => headerMeaning(theirs, declared, chancesOf));
  const traits = columnTraits(columns, meanings, declared);
  return columns.map((theirs, at) => {
    const meaning = meanings[at] ?? { fields: [], none: 1 };
    const best = Math.max(...meaning.fields.map(({ chance }) => chance));
    return {
      none: [
        ['header', Math.log(Math.max(leastOfNone, meaning.none))],
        ['always', 1],
      ],
      fields: declared.map((one, index) => {
        const header = meaning.fields[index] ?? { chance: 0, reason: '' };
        const content = contentLikeness(theirs, one, serialsFrom);
        const others = meanings.map((other, place) =>
          place === at ? 0 : (other.fields[index]?.chance ?? 0),
        );
        return {
          header,
          content,
          traits: [
            ['header', Math.log(Math.max(leastOfField, header.chance))],
            ['always', 1],
            ['best of its header', header.chance === best ? 1 : 0],
            ['headed by its name', header.named === 'name' ? 1 : 0],
            ['headed by a synonym', header.named === 'synonym' ? 1 : 0],
            [`values: ${content.kind}`, 1],
            ['header of another', Math.max(0, ...others)],
            ...(traits[at] ?? []),
          ],
        };
      }),
    };
  });
}
