import { childOf, childrenOf, type Document, type Element } from '../../../ooxml';

type StyleType = 'paragraph' | 'character' | 'table';

/** A style of a template. */
export interface Style {
  readonly id: string;
  readonly type: string;
  /** The name as stored: built-in ones are the same in every language of Word (ECMA-376-1, 17.7.4.9). */
  readonly name: string;
  readonly isDefault: boolean;
  readonly isCustom: boolean;
  readonly element: Element;
}

/** The styles of a template, and what they inherit. */
export interface StyleSheet {
  readonly document: Document;
  readonly styles: readonly Style[];
  /** The style, then those it is based on, each once. */
  readonly chain: (style: Style) => readonly Style[];
  readonly defaultOf: (type: StyleType) => Style | undefined;
}

/** Reads a template's styles. */
export function styleSheet(document: Document): StyleSheet {
  const root = document.documentElement;
  const styles = (root ? childrenOf(root, 'w:style') : []).map(
    (element): Style => ({
      id: element.getAttribute('w:styleId') ?? '',
      type: element.getAttribute('w:type') ?? 'paragraph',
      name: valOf(element, 'w:name') ?? '',
      isDefault: /^(1|true|on)$/.test(element.getAttribute('w:default') ?? ''),
      isCustom: /^(1|true|on)$/.test(element.getAttribute('w:customStyle') ?? ''),
      element,
    }),
  );
  const byId = new Map(styles.map((style) => [style.id, style]));
  const chain = (style: Style): readonly Style[] => {
    const all = new Set<Style>();
    let next: Style | undefined = style;
    while (next && !all.has(next)) {
      all.add(next);
      next = byId.get(valOf(next.element, 'w:basedOn') ?? '');
    }
    return [...all];
  };
  return {
    document,
    styles,
    chain,
    defaultOf: (type) => styles.find((style) => style.isDefault && style.type === type),
  };
}

/** The value of an element's child, such as the name of a style. */
export const valOf = (element: Element, name: string): string | undefined =>
  childOf(element, name)?.getAttribute('w:val') ?? undefined;

/** A property of paragraphs or runs that a style has, or inherits from those it is based on. */
export function inherited(
  sheet: StyleSheet,
  style: Style,
  holder: 'w:pPr' | 'w:rPr',
  name: string,
): Element | undefined {
  for (const { element } of sheet.chain(style)) {
    const properties = childOf(element, holder);
    const property = properties && childOf(properties, name);
    if (property) return property;
  }
  return undefined;
}

/** The level of a heading style from 0, as it has or inherits it; undefined for body text. */
export function outlineLevel(sheet: StyleSheet, style: Style): number | undefined {
  const level = Number(
    inherited(sheet, style, 'w:pPr', 'w:outlineLvl')?.getAttribute('w:val') ?? 9,
  );
  return level >= 0 && level < 9 ? level : undefined;
}

/** An on/off property is on where it stands, unless it says otherwise (ECMA-376-1, 17.17.4). */
export const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !/^(0|false|off)$/.test(property.getAttribute('w:val') ?? '');
