const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The attributes of the elements of a name in a part that is a plain list of them: relationships and content types
 * (ECMA-376-2, 9.3 and 10.1.2). Packages have hundreds of these parts, and a DOM for each takes too long.
 */
export function listedElements(
  part: Uint8Array,
  name: string,
): readonly ReadonlyMap<string, string>[] {
  const xml = new TextDecoder().decode(part).replace(/<!--[\s\S]*?-->/g, '');
  const elements = xml.matchAll(
    new RegExp(`<(?:\\w+:)?${name}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'),
  );
  return Array.from(elements, ([, attributes = '']) => attributesOf(attributes));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    Array.from(found, ([, key = '', double, single]) => [key, plain(double ?? single ?? '')]),
  );
}

const plain = (value: string): string =>
  value.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity] ?? whole;
    const code = /^#x/i.test(entity)
      ? Number.parseInt(entity.slice(2), 16)
      : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
