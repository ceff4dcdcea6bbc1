import type { IContext, XmlComponent } from 'docx';
import { xmlText } from './xmlText';

type Library = typeof import('docx');

/** Turns a component of the library into XML text. */
export type ComponentXml = (component: XmlComponent) => string;

/** Gives the way from the library's components to XML text, one by one. */
export function componentXml({ Document }: Library): ComponentXml {
  const file = new Document({ sections: [] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  return (component) => {
    const prepared: unknown = component.prepForXml(context);
    return isRecord(prepared) ? elementsOf(prepared) : '';
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The library's form of elements: { name: content }, where content is text, or a list of children. */
function elementsOf(elements: Readonly<Record<string, unknown>>): string {
  let xml = '';
  for (const name in elements) xml += elementOf(name, elements[name]);
  return xml;
}

function elementOf(name: string, content: unknown): string {
  if (!isRecord(content)) return `<${name}>${xmlText(String(content))}</${name}>`;
  let attributes = '';
  let children = '';
  for (const child of Array.isArray(content) ? content : [content]) {
    if (!isRecord(child)) {
      children += xmlText(String(child ?? ''));
      continue;
    }
    const { _attr: own } = child;
    if (isRecord(own)) attributes = attributesOf(own);
    else children += elementsOf(child);
  }
  return children === ''
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${children}</${name}>`;
}

function attributesOf(attributes: Readonly<Record<string, unknown>>): string {
  let xml = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) xml += ` ${name}="${xmlText(String(value))}"`;
  }
  return xml;
}
