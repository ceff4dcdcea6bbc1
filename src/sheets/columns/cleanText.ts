/** The most characters that a cell of Excel holds. */
const cellLimit = 32_767;

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** What XML 1.0 forbids, but for halves of surrogate pairs. */
const forbidden = /(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu;
const loneSurrogates = /\p{Cs}/gu;

export interface CleanText {
  readonly text: string;
  readonly hadControlCharacters: boolean;
  /** As long as a cell can be, so that Excel may have cut it. */
  readonly mayBeCut: boolean;
}

/**
 * Text as it was meant: line breaks as "\n", spaces of all kinds as one, none at the ends of lines, no
 * invisible or control characters. Quotation marks and dashes stay as typed.
 */
export function cleanText(typed: string): CleanText {
  const mayBeCut = typed.length >= cellLimit;
  // Most cells need no cleaning, and there can be a million of them.
  if (/^[!-~]+(?: [!-~]+)*$/.test(typed)) {
    return { text: typed, hadControlCharacters: false, mayBeCut };
  }
  const unified = typed.replace(/_x000D_/g, '\r').replace(/\r\n?|\v|[\u0085\u2028\u2029]/g, '\n');
  const plain = unified.replace(forbidden, '').replace(loneSurrogates, '');
  const text = plain
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, hadControlCharacters: plain.length < unified.length, mayBeCut };
}
