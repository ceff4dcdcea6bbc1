/** The words of a header as the model of headers knows them: plain letters, stems, "0" for any number. */
export function headerWords(header: string): readonly string[] {
  const plain = header
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u2018\u2019']/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/&/g, ' and ')
    .toLowerCase();
  return (plain.match(/[a-z]+|\d+|[#%?]/g) ?? []).map((word) =>
    /^\d+$/.test(word) ? '0' : stemOf(word),
  );
}

/** A word without the endings that mean the same: "submissions", "organization", "published". */
function stemOf(word: string): string {
  if (word.length <= 3) return word;
  let stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=sh|ch|ss|x)es$/, '')
    .replace(/(?<![sui])s$/, '')
    .replace(/i[sz]ations?$/, 'ise');
  if (stem.length > 5) stem = stem.replace(/(?:ed|ing)$/, '').replace(/([^lsz])\1$/, '$1');
  return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}
