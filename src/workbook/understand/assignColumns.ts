import type { Cell, Column } from '../../sheets';
import { contentLikeness } from './contentLikeness';
import { headerLikeness, type Likeness } from './headerLikeness';

/** A column of a team's table: its header, where it stands, and the filled cells below it that were looked at. */
export interface TheirColumn {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** A declared column with its field. */
export type Declared = readonly [field: string, column: Column<unknown>];

/** A column of a team's table as a declared one. */
export interface Assigned extends Likeness {
  readonly theirs: TheirColumn;
  readonly declared: Declared;
  /** Whether it can be taken without asking: sure in itself, and nothing else comes near. */
  readonly isSure: boolean;
}

/** From here on a column is taken without asking; below the other, not proposed at all. */
const sure = 0.9;
const possible = 0.5;
/** How far the next best must stay behind. */
const lead = 0.1;

interface Pair extends Likeness {
  readonly theirs: TheirColumn;
  readonly declared: Declared;
}

/** Gives each declared column at most one of a team's, the surest pairs first. */
export function assignColumns(
  columns: readonly TheirColumn[],
  declared: readonly Declared[],
  serialsFrom: 1900 | 1904,
): readonly Assigned[] {
  const pairs = columns
    .flatMap((theirs) =>
      declared.map((one) => ({ theirs, declared: one, ...likeness(theirs, one[1], serialsFrom) })),
    )
    .filter(({ confidence }) => confidence >= possible)
    .sort((one, other) => other.confidence - one.confidence);
  const assigned: Assigned[] = [];
  for (const pair of pairs) {
    const isTaken = assigned.some(
      ({ theirs, declared: [field] }) => theirs === pair.theirs || field === pair.declared[0],
    );
    if (!isTaken)
      assigned.push({ ...pair, isSure: pair.confidence >= sure && !isContested(pair, pairs) });
  }
  return assigned;
}

/** Whether another column fits the same declared one, or this one another, nearly as well. */
const isContested = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some(
    (other) =>
      other !== pair &&
      (other.theirs === pair.theirs || other.declared === pair.declared) &&
      other.confidence > pair.confidence - lead,
  );

function likeness(
  { header, cells }: TheirColumn,
  declared: Column<unknown>,
  serialsFrom: 1900 | 1904,
): Likeness {
  const byHeader = headerLikeness(header, declared);
  const content = contentLikeness(cells, declared, serialsFrom);
  switch (content.kind) {
    case 'nothing':
      return byHeader;
    case 'against':
      return {
        confidence: Math.min(byHeader.confidence, 0.6) * (byHeader.confidence >= 0.9 ? 1 : 0.5),
        reason: `${byHeader.reason}, but ${content.reason}`,
      };
    case 'for': {
      const { confidence, reason } = content.likeness;
      return {
        confidence: 1 - (1 - byHeader.confidence) * (1 - confidence),
        reason: [byHeader.reason, reason].filter((part) => part !== '').join(', '),
      };
    }
  }
}
