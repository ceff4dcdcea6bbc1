import { escapeXml } from '../../ooxml';

/** An element as XML text. Attributes that are undefined are left out; children are XML already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly string[]
): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined)
      start += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const content = children.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
