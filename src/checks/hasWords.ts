const placeholders =
  /^(?:tb[acd]|to be (?:agreed|confirmed|decided|completed|drafted)|to follow|to do|todo|pending|draft|n ?a|not applicable|none|nil|x+|lorem ipsum.*)$/;

/** Whether a text says anything: it is there, and neither only marks ("-", "?") nor a placeholder ("TBC"). */
export function hasWords(text: string | undefined): text is string {
  const plain = (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return /\p{L}/u.test(plain) && !placeholders.test(plain);
}
