import { childOf, childrenOf, type Element } from '../../xml';

/** The styles of a document by id, with those they are based on. */
export interface StyleLooks {
  /** The style and those it is based on, each once; the default one where no id is given. */
  readonly chain: (
    id: string | undefined,
    type: 'paragraph' | 'character' | 'table',
  ) => readonly Element[];
  readonly defaults: Element | undefined;
}

export function styleLooks(styles: Element | undefined): StyleLooks {
  const all = styles ? childrenOf(styles, 'w:style') : [];
  const byId = new Map(all.map((style) => [style.getAttribute('w:styleId') ?? '', style]));
  const defaultOf = (type: string) =>
    all.find(
      (style) => style.getAttribute('w:type') === type && style.getAttribute('w:default') === '1',
    );
  const documentDefaults = styles && childOf(styles, 'w:docDefaults');
  const holder = documentDefaults && childOf(documentDefaults, 'w:rPrDefault');
  return {
    chain: (id, type) => {
      const chain = new Set<Element>();
      let next = id === undefined ? defaultOf(type) : byId.get(id);
      while (next && !chain.has(next)) {
        chain.add(next);
        next = byId.get(childOf(next, 'w:basedOn')?.getAttribute('w:val') ?? '');
      }
      return [...chain];
    },
    defaults: holder && childOf(holder, 'w:rPr'),
  };
}

/** The first of holders that has a property, such as the colour of run properties. */
export function firstOf(
  holders: readonly (Element | undefined)[],
  name: string,
): Element | undefined {
  for (const holder of holders) {
    const property = holder && childOf(holder, name);
    if (property) return property;
  }
  return undefined;
}

/** The colour of an attribute: six hexadecimal digits; undefined for "auto" and where there is none. */
export function colourOf(element: Element | undefined, attribute: string): string | undefined {
  const value = element?.getAttribute(attribute) ?? '';
  return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}
