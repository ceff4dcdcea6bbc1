import type { MarkupNode } from '../../../src/write/html';

/** Markup as text, for reading back and for showing in a browser. */
export function markupText(markup: MarkupNode): string {
  if (typeof markup === 'string') return escaped(markup);
  const { name, attributes, children } = markup;
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${given.join('')}>${children.map(markupText).join('')}</${name}>`;
}

/** The words of markup, element by element. */
export const wordsOf = (markup: MarkupNode): string =>
  typeof markup === 'string' ? markup : markup.children.map(wordsOf).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
