/** What a summary such as "At least 5 topics: a; b; and c" says and lists. */
export interface SummarisedTopics {
  readonly said: number;
  readonly atLeast: boolean;
  readonly listed: number;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Counts the topics that a summary lists; undefined where it does not say how many there are. */
export function summarisedTopics(summary: string): SummarisedTopics | undefined {
  const start = /^\s*(at least\s+)?(\d+|[a-z]+)\s+topics?\s*:\s*/i.exec(summary);
  if (!start) return undefined;
  const [whole, atLeast, number = ''] = start;
  const said = /^\d+$/.test(number) ? Number(number) : words.indexOf(number.toLowerCase());
  if (said < 0) return undefined;
  const listed = summary
    .slice(whole.length)
    .split(/;|\n/)
    .map((topic) =>
      topic
        .replace(/^\s*and\b/i, '')
        .replace(/[\s.]+$/, '')
        .trim(),
    )
    .filter((topic) => topic !== '').length;
  return { said, atLeast: atLeast !== undefined, listed };
}
