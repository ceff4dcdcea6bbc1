/** The single names in a cell of leads such as "Kevin Keith and Sue Bateman". */
export function namesIn(leads: string): readonly string[] {
  return leads
    .split(/\s*(?:[,;\n&]|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
