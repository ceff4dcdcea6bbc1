const obfuscated = 32;

/**
 * A font as Word embeds it, made readable: its first 32 bytes are mixed with the key that stands beside its
 * relationship, a GUID whose bytes are read from the end (ECMA-376-1, 17.8.1).
 */
export function clearFont(file: Uint8Array, fontKey: string): Uint8Array {
  const digits = fontKey.replace(/[^0-9a-f]/gi, '');
  const key = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse();
  if (key.length !== 16) return file;
  return file.map((byte, at) => (at < obfuscated ? byte ^ (key[at % 16] ?? 0) : byte));
}
