import { readFileSync } from 'node:fs';
import { type Package, zipPackage } from '../../../src/ooxml';
import { lintPackage } from '../../../src/ooxml/lint';
import { sampleDeck } from '../../sample/sampleDeck';
import { sampleResponses } from '../../sample/sampleResponses';
import { unzipped } from '../unzipped';

/** A package to plant faults in. */
export type Ground = 'deck' | 'document' | 'workbook';

/** A text of a part and what takes its place; without a text, what the part becomes. */
export interface Change {
  readonly part: string;
  readonly from?: string | RegExp;
  readonly to: string;
}

/** A fault, where to plant it, and the rule that must find it. */
export interface PlantedFault {
  readonly what: string;
  readonly ground: Ground;
  readonly changes: readonly Change[];
  readonly rule: string;
}

/** Faultless packages of each kind: the sample's deck, its overall response, the starter. */
export async function grounds(): Promise<Readonly<Record<Ground, Package>>> {
  const [document] = await sampleResponses();
  if (!document) throw new Error('the sample has responses');
  return {
    deck: unzipped((await sampleDeck()).bytes),
    document: unzipped(document.bytes),
    workbook: unzipped(new Uint8Array(readFileSync('templates/starter.xlsx'))),
  };
}

/** Makes the changes, each of which must change something. */
export function changed(parts: Package, changes: readonly Change[]): Package {
  const all = new Map(parts);
  for (const { part, from, to } of changes) {
    const before = new TextDecoder().decode(all.get(part));
    const after = from === undefined ? to : before.replace(from, to);
    if (after === before) throw new Error(`${part} does not hold ${from}`);
    all.set(part, new TextEncoder().encode(after));
  }
  return all;
}

/** The rules that a package breaks, each once. */
export const brokenRules = (parts: Package): readonly string[] => [
  ...new Set(lintPackage(zipPackage(parts)).map(({ rule }) => rule)),
];
