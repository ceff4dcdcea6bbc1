const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * A part whose namespace of WordprocessingML has the prefix that Word gives it. Programs may choose another, and
 * some do; elements are looked up here by their usual names.
 */
export function withUsualPrefix(part: Uint8Array): Uint8Array {
  const start = new TextDecoder().decode(part.subarray(0, 8192));
  const own = new RegExp(`\\sxmlns:([\\w.-]+)\\s*=\\s*["']${wordNamespace}["']`).exec(start)?.[1];
  if (own === undefined || own === 'w' || /\sxmlns:w\s*=/.test(start)) return part;
  const xml = new TextDecoder().decode(part);
  const tag = new RegExp(`(</?|\\sxmlns:)${own}(?=[:=\\s])`, 'g');
  const attribute = new RegExp(`(\\s)${own}:(?=[\\w.-]+\\s*=)`, 'g');
  const mended = xml.replace(/<[^>]+>/g, (element) =>
    element.replace(tag, '$1w').replace(attribute, '$1w:'),
  );
  return new TextEncoder().encode(mended);
}
