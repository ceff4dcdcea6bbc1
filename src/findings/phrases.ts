/** Puts a cell's value in quotation marks for a message, cut where it is long. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}

/** "a", "a or b", "a, b or c". */
export function listed(values: readonly string[], word: 'and' | 'or' = 'or'): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} ${word} ${values.at(-1)}`;
}

/** A whole number to read: "999", "10,000". */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 row", "3 rows". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : several}`;
}

/** What to do about a name that is not known, after the one that was probably meant. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean ${quoted(nearest)}? ${otherwise}`;
}
