/** The summary of submissions as counted: "1 topic: a", "2 topics: a; and b", "3 topics: a; b; and c". */
export function topics(list: readonly string[]): string {
  const [first = '', ...others] = list;
  const last = others.pop();
  const counted = `${list.length} ${list.length === 1 ? 'topic' : 'topics'}`;
  if (last === undefined) return `${counted}: ${first}`;
  return `${counted}: ${[first, ...others, `and ${last}`].join('; ')}`;
}
