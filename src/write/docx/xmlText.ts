const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML, in content and attributes alike. What XML 1.0 cannot hold (2.2, Char) is left out. */
export function xmlText(text: string): string {
  return /[&<>"]|[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/.test(text)
    ? text
        .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[&<>"]/g, (char) => entities[char] ?? char)
    : text;
}
