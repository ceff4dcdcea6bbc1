/** Words that tell a value of a closed list, the first that fits first. */
type Hints = readonly (readonly [pattern: RegExp, means: string])[];

const hints: Readonly<Record<string, Hints>> = {
  // Of a rating between two the worse: nobody is promised more than was found.
  rating: [
    [/\b(red|r)\s*[/\-–&]\s*(amber|a)\b|\b(amber|a)\s*[/\-–&]\s*(red|r)\b/, 'Red'],
    [/\b(green|g)\s*[/\-–&]\s*(amber|a)\b|\b(amber|a)\s*[/\-–&]\s*(green|g)\b/, 'Amber'],
    [/^(?!.*\b(amber|red|not)\b).*\bgreen\b/, 'Green'],
    [/^(?!.*\b(green|red|not)\b).*\bamber\b/, 'Amber'],
    [/^(?!.*\b(green|amber|not)\b).*\bred\b/, 'Red'],
  ],
  decision: [
    [/\bpart(ly|ially|ial)?\b|\bin part\b|\bsome\b/, 'Partly adopted'],
    [/\balready\b|\bunder ?way\b|\bongoing\b|\bin progress\b|\bexisting\b/, 'Already under way'],
    [/\bdefer|\blater\b|\bfuture\b|\bpending\b|\bconsider|\bhold\b/, 'Deferred'],
    [/\bnot\b|\breject|\bdeclin|\brefus|^no\b|\bout of scope\b/, 'Not adopted'],
    [/\baccept|\badopt|\bagree|\bincluded\b|^yes\b|\btaken (up|forward)\b/, 'Adopted'],
  ],
  mayPublish: [
    [
      /\banonym|\bwithout (my |our |the )?name|\bno name\b|\bnot (my |our |the )?name|\btext only\b/,
      'Text only',
    ],
    [/\bno\b|\bnot\b|\bconfidential\b|\bprivate\b|\bwithh/, 'Nothing'],
    [/\byes\b|\bpublish\b|\bagree|\bconsent|\bhappy\b|\bfull\b/, 'Name and text'],
  ],
};

/** In a value of a list. */
const mostWords = 9;

/** What a team's word in a column of a closed list is likely to mean; undefined where nothing tells. */
export function likelyMeaning(field: string, word: string): string | undefined {
  // A sentence is no value of a list: "Publish who owns what" is an idea, not a consent.
  if (word.trim().split(/\s+/).length > mostWords) return undefined;
  const typed = word.toLowerCase();
  return hints[field]?.find(([pattern]) => pattern.test(typed))?.[1];
}
