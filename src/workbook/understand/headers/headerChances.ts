import { nearest } from '../../../sheets';
import { headerFeatures, isFormat } from './headerFeatures';
import model from './headerModel.json';
import { unpackWeights } from './packedWeights';

/** How likely a header is each field of a declared sheet, from 0 to 1; '' is none of them. They add up to 1. */
export type HeaderChances = ReadonlyMap<string, number>;

/** Weights by feature, one a field, packed. */
export interface HeaderModel {
  readonly fields: readonly string[];
  readonly bias: string;
  /** How unlikely a table with none of its columns is, as natural logarithm. */
  readonly without: number;
  readonly words: Readonly<Record<string, string>>;
}

const models: Readonly<Record<string, HeaderModel>> = model.sheets;

const known = new Map<string, HeaderChances>();

/**
 * How likely a header is each field of a declared sheet, by a logistic regression on its words, fitted to thousands of
 * headers as offices type them (templates/sources/headers).
 */
export function headerChances(sheet: string, header: string): HeaderChances {
  const key = `${sheet}\n${header}`;
  const before = known.get(key);
  if (before) return before;
  // In a pane that stays open, headers of many workbooks would fill it without end.
  if (known.size > 5000) known.clear();
  const made = chancesIn(models[sheet], header);
  known.set(key, made);
  return made;
}

/** From here on what stands in brackets says as much as what stands before them: "Sent by (organisation)". */
const telling = 0.6;

/** How likely a header is each field by a model; none of them where there is no model. */
export function chancesIn(own: HeaderModel | undefined, header: string): HeaderChances {
  const whole = chancesOf(own, header);
  const inBrackets = /^\s*[^\s([].*?[([]([^)\]]+)[)\]]\s*$/.exec(header)?.[1];
  if (inBrackets === undefined || isFormat(inBrackets)) return whole;
  const inner = chancesOf(own, inBrackets);
  const best = Math.max(...[...inner].map(([field, chance]) => (field === '' ? 0 : chance)));
  if (best < telling) return whole;
  return new Map(
    [...whole].map(([field, chance]) => [field, (chance + (inner.get(field) ?? 0)) / 2]),
  );
}

function chancesOf(own: HeaderModel | undefined, header: string): HeaderChances {
  if (!own) return new Map([['', 1]]);
  const scores = [...unpackWeights(own.bias)];
  for (const feature of headerFeatures(header)) {
    const known = Object.hasOwn(own.words, feature) ? feature : misspelt(own, feature);
    if (known === undefined) continue;
    unpackWeights(own.words[known] ?? '').forEach((weight, at) => {
      scores[at] = (scores[at] ?? 0) + weight;
    });
  }
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((all, one) => all + one, 0);
  return new Map(own.fields.map((field, at) => [field, (raised[at] ?? 0) / sum]));
}

/** Words of fewer letters are too easily another word. */
const shortestMisspelt = 6;

/** The word of the model that one with a slip in it means: "organistion". Its first letter is hardly ever one. */
function misspelt({ words }: HeaderModel, feature: string): string | undefined {
  if (feature.length < shortestMisspelt || !/^[a-z]+$/.test(feature)) return undefined;
  const alike = Object.keys(words).filter(
    (word) =>
      word[0] === feature[0] &&
      Math.abs(word.length - feature.length) <= 1 &&
      /^[a-z]{5,}$/.test(word),
  );
  return nearest(feature, alike);
}

/** The share of a text's words that stand in headers of any declared sheet. */
export function knownShare(text: string): number {
  const words = headerFeatures(text).filter((feature) => /^[a-z]+$/.test(feature));
  if (words.length === 0) return 0;
  const all = Object.values(models);
  return (
    words.filter((word) => all.some(({ words: own }) => Object.hasOwn(own, word))).length /
    words.length
  );
}

/** From here on a text is clearly a header of a sheet, of its own columns or of what teams keep for themselves. */
const clear = 0.9;

/** Whether a text is clearly what headers of a declared sheet say, rather than a value. */
export const isHeader = (sheet: string, text: string): boolean =>
  knownShare(text) === 1 && Math.max(...headerChances(sheet, text).values()) >= clear;

/** How unlikely a table of a declared sheet is that has none of its columns, as natural logarithm. */
export const oddsWithout = (sheet: string): number => models[sheet]?.without ?? 0;
