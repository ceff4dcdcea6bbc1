/** How a text file is encoded. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file in UTF-8 or UTF-16 (either byte order), with or without a mark, or else Windows-1252.
 * Undefined where the bytes are no text.
 */
export function decodeText(file: Uint8Array): DecodedText | undefined {
  const decoded = decodedAs(file);
  return decoded && isText(decoded.text) ? decoded : undefined;
}

function decodedAs(file: Uint8Array): DecodedText | undefined {
  const [first, second] = file;
  const order =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : unmarkedOrder(file);
  if (order) {
    const text = strictly(order, file);
    return text === undefined ? undefined : { text, encoding: 'UTF-16' };
  }
  const text = strictly('utf-8', file);
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  return { text: fromWindows1252(file), encoding: 'Windows-1252' };
}

/** Without a mark: text in Western letters has a zero in every other byte of UTF-16. */
function unmarkedOrder(file: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = file.subarray(0, 2000);
  if (file.length % 2 !== 0 || start.length < 4) return undefined;
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 2;
  if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

/** The text without its mark; undefined where a byte does not belong there. */
function strictly(encoding: string, file: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 0x80 on (encoding.spec.whatwg.org, index windows-1252). Some Nodes' own decoder reads Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(file: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < file.length; at += 8192) {
    const codes = Array.from(file.subarray(at, at + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** Whether hardly a character is one that no text has. */
function isText(text: string): boolean {
  const start = text.slice(0, 2000);
  let odd = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || (code >= 0x7f && code < 0xa0)) odd += 1;
  }
  return odd <= start.length / 50;
}
