/** What parts the cells of a line. */
export type Separator = ',' | ';' | '\t' | '|';

/** Where a quotation mark stands that does not fit; rows and columns count from 1. */
export interface QuoteFault {
  readonly kind: 'not closed' | 'closed too early';
  readonly row: number;
  readonly column: number;
}

export interface DelimitedText {
  readonly rows: readonly (readonly string[])[];
  readonly fault: QuoteFault | undefined;
}

const quote = '"';

/**
 * Takes a text of separated values apart (RFC 4180): a cell in quotation marks may hold separators, line breaks and
 * doubled marks. Lines end in CR, LF or both. Stops at a quotation mark that does not fit, or after `mostRows`.
 */
export function readDelimited(
  text: string,
  separator: Separator,
  mostRows = Number.POSITIVE_INFINITY,
): DelimitedText {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fault = (kind: QuoteFault['kind']): DelimitedText => ({
    rows,
    fault: { kind, row: rows.length + 1, column: row.length + 1 },
  });
  while (at < text.length && rows.length < mostRows) {
    if (text[at] === quote) {
      const end = closingQuote(text, at + 1);
      if (end < 0) return fault('not closed');
      if (!isEnd(text[end + 1], separator)) return fault('closed too early');
      row.push(text.slice(at + 1, end).replaceAll('""', quote));
      at = end + 1;
    } else {
      const end = endOfPlain(text, at, separator);
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      // A separator before the end of the text leaves an empty cell after it.
      if (at === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, fault: undefined };
}

/** The mark that is not doubled. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}

const isEnd = (character: string | undefined, separator: Separator): boolean =>
  character === undefined || character === separator || character === '\n' || character === '\r';

function endOfPlain(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && !isEnd(text[at], separator)) at += 1;
  return at;
}
