/** What a summary such as "At least 5 topics: a; b; and c" says and lists. */
export interface SummarisedTopics {
  readonly said: number;
  readonly atLeast: boolean;
  /** Undefined where commas part the list, so that it cannot be told which of them part topics. */
  readonly listed: number | undefined;
}

const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * Counts the topics that a summary lists, parted by semicolons or lines, with or without "and" before the
 * last; undefined where it does not begin by saying how many there are.
 */
export function summarisedTopics(summary: string): SummarisedTopics | undefined {
  const start = /^\s*(at least\s+)?(\d+|[a-z]+)\s+topics?\s*:\s*/i.exec(summary);
  if (!start) return undefined;
  const [whole, atLeast, number = ''] = start;
  const said = /^\d+$/.test(number) ? Number(number) : words.indexOf(number.toLowerCase());
  if (said < 0) return undefined;
  const list = summary.slice(whole.length);
  const listed = /[;\n]/.test(list) ? partsOf(list, /[;\n]/) : listedByCommas(list, said);
  return { said, atLeast: atLeast !== undefined, listed };
}

/** A list without semicolons has at most as many topics as its commas and "and"s part, and may have fewer. */
function listedByCommas(list: string, said: number): number | undefined {
  const most = partsOf(list, /,|\band\b/i);
  return most <= said ? most : undefined;
}

function partsOf(list: string, separator: RegExp): number {
  return list
    .split(separator)
    .map((topic) => topic.replace(/^\s*(?:[-–•]\s*)?(?:and\b)?/i, '').replace(/[\s.,]+$/, ''))
    .filter((topic) => topic.trim() !== '').length;
}
