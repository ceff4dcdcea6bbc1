/** An element's attributes by qualified name, taken apart when one is asked for. */
export interface Attributes {
  readonly get: (name: string) => string | undefined;
}

/** Takes what stands in an XML text, in order. Names are qualified ("table:table-row"). */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const passedOver = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const plain = /<!\[CDATA\[([\s\S]*?)\]\]>/y;

/**
 * Reads an XML text from its beginning to its end without making a tree of it: a sheet may hold a million cells.
 * Throws where it is not well formed, or declares a document type.
 */
export function scanXml(xml: string, { open, close, text }: XmlHandler): void {
  const names: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (end > at && names.length > 0) text(decoded(xml.slice(at, end)));
    at = end;
    if (next < 0) break;
    const found = matched(tag);
    if (found) {
      const [, slash, name = '', attributes = '', isEmpty] = found;
      if (slash) {
        if (names.pop() !== name) throw new Error(`</${name}> closes nothing.`);
        close(name);
      } else {
        open(name, attributesIn(attributes));
        if (isEmpty) close(name);
        else names.push(name);
      }
      continue;
    }
    const characters = matched(plain);
    if (characters) text(characters[1] ?? '');
    else if (!matched(passedOver)) throw new Error(`Not well formed at ${at}.`);
  }
  if (names.length > 0) throw new Error(`<${names.at(-1)}> is not closed.`);
}

function attributesIn(written: string): Attributes {
  let byName: Map<string, string> | undefined;
  return {
    get: (name) => {
      if (written === '') return undefined;
      byName ??= new Map(
        [...written.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single = '']) => [key, decoded(double ?? single)],
        ),
      );
      return byName.get(name);
    },
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(#x?[\da-f]+|\w+);|&/gi, (_all, name: string | undefined) => {
    const known = name === undefined ? undefined : entities[name];
    if (known !== undefined) return known;
    const number = /^#(x?)([\da-f]+)$/i.exec(name ?? '');
    const code = number ? Number.parseInt(number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
    if (!(code >= 0 && code <= 0x10ffff)) throw new Error(`&${name ?? ''} is no known entity.`);
    return String.fromCodePoint(code);
  });
}
