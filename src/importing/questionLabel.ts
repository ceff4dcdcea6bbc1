/**
 * What a header asks for by itself: "First name" of "3. What is your name? - First name", "themes" of "Which themes is it
 * about? (tick all that apply)".
 */
export function questionLabel(header: string): string {
  const plain = header
    .replace(/^\s*(?:q(?:uestion)?\s*)?\d+[a-z]?\s*[.):]\s+/i, '')
    .replace(/\s*\*\s*$/, '')
    .replace(/\s*\((?:please |tick|select|choose|mark|pick|optional|required|if )[^)]*\)\s*$/i, '');
  const part = /^.*\?\s+-\s+(.+)$/.exec(plain)?.[1];
  const asked = part === undefined || /^answer \d+$/i.test(part) ? plain : part;
  const subject =
    /^(?:which|what)\s+(.+?)\s+(?:does|do|is|are)\s+(?:it|this|they|your \w+)\b.*\?$/i;
  return subject.exec(asked)?.[1] ?? asked;
}
