import type { DeclaredColumn, TheirColumn } from '../comparedColumns';
import { turnsRound } from '../headers/turnsRound';
import { columnEvidence, type FieldEvidence } from './columnEvidence';
import model from './columnModel.json';
import { isOfOrder } from './columnTraits';
import type { Trait } from './trait';

/** How sure a likeness is, from 0 to 1, and why. */
export interface Likeness {
  readonly confidence: number;
  readonly reason: string;
}

/** A likeness with its odds: the natural logarithm of how much likelier a column is the declared one than none at all. */
export interface ColumnOdds extends Likeness {
  readonly odds: number;
  /** The odds but for its place and its neighbours. */
  readonly apart: number;
}

/** Weights of traits by their name, one a field. */
interface SheetModel {
  readonly fields: readonly string[];
  readonly traits: Readonly<Record<string, readonly number[]>>;
  readonly none: Readonly<Record<string, number>>;
}

const models: Readonly<Record<string, SheetModel>> = model.sheets;

/** How much less likely a header that asks for the opposite makes a column; as natural logarithm. */
const opposite = Math.log(0.00001);

/**
 * A declared name or synonym is taken for what it says, and for nothing else; where its values do not fit, that is asked
 * about. As odds.
 */
const leastOfName = 6;
const leastOfSynonym = 5;
const mostOfUnfit = 2;
const mostOfOther = 0;

function bounded(
  odds: number,
  { header: { named }, content }: FieldEvidence,
  isNamed: boolean,
): number {
  if (named === undefined) return isNamed ? Math.min(mostOfOther, odds) : odds;
  if (content.kind === 'against') return Math.min(mostOfUnfit, odds);
  return Math.max(named === 'name' ? leastOfName : leastOfSynonym, odds);
}

/**
 * How likely each column of a team's table is each of the declared ones of a sheet, by a conditional logistic regression on
 * what its header means, what stands below it, and what stands beside it, fitted to tables as offices keep them
 * (templates/sources/headers/tables).
 */
export function columnOdds(
  columns: readonly TheirColumn[],
  declared: readonly DeclaredColumn[],
  serialsFrom: 1900 | 1904,
): readonly (readonly ColumnOdds[])[] {
  const own = models[declared[0]?.sheet ?? ''];
  return columnEvidence(columns, declared, serialsFrom).map(({ fields, none }, at) => {
    const without = none.reduce(
      (sum, [name, amount]) => sum + amount * weightOf(own?.none, name),
      0,
    );
    const isNamed = fields.some(({ header }) => header.named !== undefined);
    const odds = fields.map((evidence, index) => {
      const { traits } = evidence;
      const one = declared[index];
      const place = own?.fields.indexOf(one?.field ?? '') ?? -1;
      const asks = one?.column.entry.kind === 'one of' && turnsRound(columns[at]?.text ?? '');
      const oddsBy = (all: readonly Trait[]) =>
        bounded(sumOf(own, place, all) + (asks ? opposite : 0) - without, evidence, isNamed);
      return { odds: oddsBy(traits), apart: oddsBy(traits.filter(([name]) => !isOfOrder(name))) };
    });
    const all = odds.reduce((sum, one) => sum + Math.exp(one.odds), 1);
    return odds.map((one, index) => ({
      ...one,
      confidence: Math.exp(one.odds) / all,
      reason: reasonOf(fields[index]),
    }));
  });
}

const weightOf = (weights: Readonly<Record<string, number>> | undefined, name: string): number =>
  weights && Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;

const sumOf = (own: SheetModel | undefined, place: number, traits: readonly Trait[]): number =>
  traits.reduce((sum, [name, amount]) => {
    const weights = own && Object.hasOwn(own.traits, name) ? own.traits[name] : undefined;
    return sum + amount * (weights?.[place] ?? 0);
  }, 0);

function reasonOf(evidence: FieldEvidence | undefined): string {
  if (!evidence) return '';
  const { header, content } = evidence;
  switch (content.kind) {
    case 'nothing':
      return header.reason;
    case 'against':
      return `${header.reason}, but ${content.reason}`;
    case 'looks so':
    case 'of its list':
      return [header.reason, content.reason].filter((part) => part !== '').join(', ');
  }
}
