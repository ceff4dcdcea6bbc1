import { type Finding, finding, type Source } from '../findings';
import { cellOf, type Forum } from '../forum';
import type { Check } from './check';
import { spellingKey } from './spellings';

/** A word of the plan and where it first stands. */
interface Word {
  readonly word: string;
  readonly at: Source;
}

/**
 * Words of the plan that are spelt two ways, such as Finalisation and Finalization: in the names and points
 * of stages, themes, commitments and the agenda. Hyphenated words count as one, with or without the hyphen.
 */
export const speltTwoWays: Check = (forum) => {
  const known = new Map<string, Word>();
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const { text, at } of textsOf(forum)) {
    for (const word of text.match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []) {
      const key = spellingKey(word.replace(/-/g, ''));
      if (key === undefined) continue;
      const first = known.get(key);
      if (!first) {
        known.set(key, { word, at });
        continue;
      }
      const spelling = word.toLowerCase();
      if (first.word.toLowerCase() === spelling || told.has(`${key} ${spelling}`)) continue;
      told.add(`${key} ${spelling}`);
      const where = [first.at.sheet, first.at.cell].join(' ');
      findings.push(finding('spelt-two-ways', { one: word, other: first.word, where }, at));
    }
  }
  return findings;
};

function textsOf(forum: Forum): readonly { readonly text: string; readonly at: Source }[] {
  const { stages, themes, commitments, agenda } = forum;
  return [
    ...stages.map(({ stage, at }) => ({ text: stage, at: cellOf(at, 'stage') })),
    ...stages.flatMap(({ points, at }) =>
      points.map((point) => ({
        text: [point.text, ...point.subPoints].join('\n'),
        at: cellOf(at, 'points'),
      })),
    ),
    ...themes.map(({ theme, subTheme, at }) => ({
      text: [theme, subTheme ?? ''].join('\n'),
      at: cellOf(at, 'theme'),
    })),
    ...commitments.map(({ title, at }) => ({ text: title, at: cellOf(at, 'title') })),
    ...agenda.map(({ title, at }) => ({ text: title ?? '', at: cellOf(at, 'title') })),
  ];
}
