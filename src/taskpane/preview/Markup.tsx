import { createElement, memo, type ReactNode } from 'react';
import type { MarkupNode } from '../../write/html';

/** React's own names for attributes; those of ARIA stand as they are. */
const reactName = (name: string): string =>
  name === 'class'
    ? 'className'
    : name.startsWith('aria-')
      ? name
      : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function rendered(markup: MarkupNode, key: number): ReactNode {
  if (typeof markup === 'string') return markup;
  const attributes = Object.entries(markup.attributes).map(([name, value]) => [
    reactName(name),
    value,
  ]);
  return createElement(
    markup.name,
    { ...Object.fromEntries(attributes), key },
    ...markup.children.map(rendered),
  );
}

/** Shows markup that is plain data. */
export const Markup = memo(({ markup }: { readonly markup: MarkupNode }) => rendered(markup, 0));
