/** What was typed into a list to choose from it. */
export interface TypedAhead {
  readonly letters: string;
  /** When the last letter came, in milliseconds. */
  readonly at: number;
}

/** How long letters count as one word, in milliseconds. */
const pause = 1000;

/**
 * Chooses among names by a letter, as lists do, and goes on where a browser's own list would find nothing: a letter that
 * fits no name with those before it begins a new word. The same letter again gives the next name that begins with it.
 */
export function typeAhead(
  names: readonly string[],
  chosen: string,
  before: TypedAhead | undefined,
  { letter, at }: { readonly letter: string; readonly at: number },
): { readonly name: string; readonly typed: TypedAhead } {
  const key = letter.toLowerCase();
  const word = before && at - before.at < pause ? before.letters + key : key;
  const isSame = [...word].every((one) => one === key);
  const index = names.indexOf(chosen);
  // From the next name on for one letter, and from this one on while a word grows.
  const from = word.length > 1 && !isSame ? index : index + 1;
  const found = nextOf(names, isSame ? key : word, from);
  if (found !== undefined) return { name: found, typed: { letters: word, at } };
  return { name: nextOf(names, key, index + 1) ?? chosen, typed: { letters: key, at } };
}

function nextOf(names: readonly string[], start: string, from: number): string | undefined {
  const inOrder = [...names.slice(from), ...names.slice(0, from)];
  return inOrder.find((name) => name.toLowerCase().startsWith(start));
}
