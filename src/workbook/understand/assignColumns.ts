import { bestMatching } from './bestMatching';
import { conceptsOf } from './conceptsOf';
import { contentLikeness, type Values } from './contentLikeness';
import { type DeclaredColumn, headerLikeness, type Likeness } from './headerLikeness';

/** A column of a team's table: its header, where it stands, and the filled cells below it that were looked at. */
export interface TheirColumn extends Values {
  readonly column: number;
  /** The name that tells it from the other columns, with its group where it needs that. */
  readonly header: string;
  readonly text: string;
  /** The heading of its group in the row above. */
  readonly group: string | undefined;
  readonly isHidden: boolean;
}

/** A column of a team's table as a declared one. */
export interface Assigned extends Likeness {
  readonly theirs: TheirColumn;
  readonly declared: DeclaredColumn;
}

/** The columns of a table as declared ones, and which of them can be taken without asking. */
export interface Assignment {
  readonly assigned: readonly Assigned[];
  /** Whether a column is sure in itself, and nothing else comes near. */
  readonly isSure: (one: Assigned) => boolean;
}

/** From here on a column is taken without asking; below the other, not proposed at all. */
const sure = 0.9;
const possible = 0.5;
/** How far the second best choice of columns must stay behind, in weight: with another column, or meaning, instead. */
const columnLead = 0.35;
const meaningLead = 0.06;

/** Many times the power, so that two poor pairs never outweigh a good one. */
const weightOf = (confidence: number): number => (confidence < possible ? 0 : confidence ** 6);

/** Gives each declared column at most one of a team's, so that all together fit best. */
export function assignColumns(
  columns: readonly TheirColumn[],
  declared: readonly DeclaredColumn[],
  serialsFrom: 1900 | 1904,
): Assignment {
  const pairs = columns.map((theirs) => declared.map((one) => likeness(theirs, one, serialsFrom)));
  const weights = pairs.map((row, index) =>
    row.map(({ confidence }) => weightOf(confidence) * (columns[index]?.isHidden ? 0.5 : 1)),
  );
  const best = bestMatching(weights);
  const assigned = columns.flatMap((theirs, row): readonly Assigned[] => {
    const own = best.columnOf[row] ?? -1;
    const [one, like] = [declared[own], pairs[row]?.[own]];
    return one && like ? [{ theirs, declared: one, ...like }] : [];
  });
  const sumWithout = (isLeftOut: (row: number, column: number) => boolean) =>
    bestMatching(
      weights.map((row, index) => row.map((weight, at) => (isLeftOut(index, at) ? 0 : weight))),
    ).sum;
  const isSure = ({ confidence, theirs, declared: one }: Assigned) => {
    const [row, column] = [columns.indexOf(theirs), declared.indexOf(one)];
    return (
      confidence >= sure &&
      best.sum - sumWithout((index) => index === row) > columnLead &&
      best.sum - sumWithout((_, at) => at === column) > meaningLead &&
      best.sum - sumWithout((index, at) => index === row && at === column) > meaningLead
    );
  };
  return { assigned, isSure };
}

/** By its own words, or with its group's: "Government" below "Lead". A group that sets it apart counts always. */
function groupedLikeness({ text, group }: TheirColumn, declared: DeclaredColumn): Likeness {
  const alone = headerLikeness(text, declared);
  if (group === undefined) return alone;
  const together = headerLikeness(`${group} ${text}`, declared);
  const { foreign, all } = conceptsOf(group);
  const setsApart = foreign.size > 0 || all.has('not');
  return setsApart || together.confidence > alone.confidence ? together : alone;
}

function likeness(
  theirs: TheirColumn,
  declared: DeclaredColumn,
  serialsFrom: 1900 | 1904,
): Likeness {
  const byHeader = groupedLikeness(theirs, declared);
  const content = contentLikeness(theirs, declared, serialsFrom);
  switch (content.kind) {
    case 'nothing':
      return byHeader;
    case 'against':
      return {
        confidence: Math.min(byHeader.confidence, 0.6) * (byHeader.confidence >= 0.97 ? 1 : 0.5),
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
