import type { Package } from '../../package';
import { type DocumentTemplate, readDocumentTemplate } from '../../wordprocessing/template';
import { descendantsOf, type Element, parseXml } from '../../xml';

/** A part that holds text, with its root. */
interface WrittenPart {
  readonly part: string;
  readonly kind: 'body' | 'header' | 'footer' | 'note';
  readonly root: Element;
}

/** A document as the rules look at it. */
export interface ReadDocument {
  readonly template: DocumentTemplate;
  readonly written: readonly WrittenPart[];
  readonly styles: Element | undefined;
}

const read = new WeakMap<Package, ReadDocument | undefined>();

/** The parts of a Word document that hold text, parsed once for all rules; undefined where it is none. */
export function readDocument(parts: Package): ReadDocument | undefined {
  if (!read.has(parts)) read.set(parts, readNow(parts));
  return read.get(parts);
}

function readNow(parts: Package): ReadDocument | undefined {
  const template = readDocumentTemplate(parts);
  if (!template) return undefined;
  const { documentPart, headers, footers, notes, stylesPart } = template;
  const rootOf = (part: string) =>
    parseXml(template.parts.get(part) ?? new Uint8Array()).documentElement ?? undefined;
  const named = [
    { kind: 'body', names: [documentPart] },
    { kind: 'header', names: headers },
    { kind: 'footer', names: footers },
    { kind: 'note', names: notes },
  ] as const;
  const written = named.flatMap(({ kind, names }) =>
    names.flatMap((part): readonly WrittenPart[] => {
      const root = rootOf(part);
      return root ? [{ part, kind, root }] : [];
    }),
  );
  return { template, written, styles: rootOf(stylesPart) };
}

/** The elements of a name that a reader meets: what older readers get instead of a drawing is not among them. */
export const shownIn = (root: Element, name: string): readonly Element[] =>
  descendantsOf(root, name).filter((element) => !isWithin(element, 'mc:Fallback'));

/** Whether an element stands somewhere in one of a name. */
export function isWithin(element: Element, name: string): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above.nodeName === name) return true;
  }
  return false;
}
