import { type Finding, finding, type Source } from '../findings';
import { cellOf, nameKey, type Placed } from '../forum';
import type { Check } from './check';

/**
 * Names that mean the same and are typed in two ways: themes, sub-themes, topics, stages and phases that
 * differ only in case, dashes, spaces or quotation marks. Told once a spelling.
 */
export const namesSpeltTwoWays: Check = (forum) => {
  const { themes, assessments, submissions, responses, stages } = forum;
  const filed = [...themes, ...assessments, ...submissions, ...responses];
  const stageNames = namesIn(stages, 'stage', ({ stage }) => stage);
  return [
    namesIn(filed, 'theme', ({ theme }) => theme),
    namesIn(filed, 'subTheme', ({ subTheme }) => subTheme),
    namesIn(submissions, 'topic', ({ topic }) => topic),
    [...stageNames, ...namesIn(stages, 'phase', ({ phase }) => phase)],
  ].flatMap(spellings);
};

interface Name {
  readonly name: string;
  readonly at: Source;
}

/** The different names in a column, each where it first stands: thousands of rows may share one. */
function namesIn<Row extends Placed>(
  records: readonly Row[],
  field: string,
  nameOf: (record: Row) => string | undefined,
): readonly Name[] {
  const names = new Map<string, Name>();
  for (const record of records) {
    const name = nameOf(record);
    if (name === undefined || names.has(name)) continue;
    names.set(name, { name, at: cellOf(record.at, field) });
  }
  return [...names.values()];
}

function spellings(names: readonly Name[]): readonly Finding[] {
  const firsts = new Map<string, Name>();
  return names.flatMap(({ name, at }) => {
    const key = nameKey(name);
    const first = firsts.get(key);
    if (!first) firsts.set(key, { name, at });
    if (!first || first.name === name) return [];
    return [finding('spelt-two-ways', { one: name, other: first.name, where: first.at }, at)];
  });
}
