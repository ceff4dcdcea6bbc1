/** How many characters are encoded at a time. */
const slice = 65_536;

/** Texts one after the other in UTF-8, encoded in slices: a long text as a whole would take its memory twice. */
export function encoded(...texts: readonly Iterable<string>[]): Uint8Array {
  const encoder = new TextEncoder();
  const slices: Uint8Array[] = [];
  let length = 0;
  let pending = '';
  const flush = () => {
    const bytes = encoder.encode(pending);
    slices.push(bytes);
    length += bytes.length;
    pending = '';
  };
  for (const pieces of texts) {
    for (const piece of pieces) {
      pending += piece;
      if (pending.length > slice) flush();
    }
  }
  flush();
  const all = new Uint8Array(length);
  let at = 0;
  for (const bytes of slices) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}
