/**
 * The key of a word under which British and American spellings are one, or undefined where the word has no
 * two spellings that matter.
 */
export function spellingKey(word: string): string | undefined {
  const plain = word.toLowerCase();
  if (plain.length < 6) return undefined;
  const key = plain
    .replace(/is(?=(e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz')
    .replace(/ys(?=(e|ed|es|ing)$)/, 'yz')
    .replace(/our(?=(s|ed|ing|able|ite)?$)/, 'or')
    .replace(/(?<=[a-z]{3})re$/, 'er')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?<=[a-z]{2})ll(?=(ed|ing|er|ers)$)/, 'l');
  return key;
}
