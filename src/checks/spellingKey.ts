/** Endings and middles that British and American English spell differently, with what stands for both. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|able|ations?|ational)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|able|ite|ful|less)?$)/, 'or'],
  [/(?<=[a-z]{3})re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  // Only after an unstressed syllable: "travelled", but not "filling" beside "filing".
  [/(?<=[aeiou][a-z]*[aeiou])ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=^(?:def|off|pret))ence(?=s?$)/, 'ense'],
];

/**
 * The key of a word under which its spellings are one: British and American, with and without hyphens, in
 * any case. "re-sign" and "resign" are two words, so a hyphen after "re" stays.
 */
export function spellingKey(word: string): string {
  const joined = word
    .toLowerCase()
    .replace(/[-\u2010\u2011]/g, (hyphen, at: number) =>
      at === 2 && /^re/i.test(word) ? hyphen : '',
    );
  return variants.reduce((key, [pattern, other]) => key.replace(pattern, other), joined);
}
