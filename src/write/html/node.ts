/** A piece of HTML or SVG as plain data: text, or an element. Attributes stand under their own names. */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly MarkupNode[];
}

/** An element; attributes without a value are left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly MarkupNode[]
): MarkupElement {
  const given: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) given[key] = value;
  return { name, attributes: given, children };
}

/** A number as SVG prints it: two decimals are more than a screen shows. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
