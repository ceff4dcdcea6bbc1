import { childOf, childrenOf, descendantsOf, type Element } from '../xml';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const paragraphAttributes = ['marL', 'indent', 'algn'];
const runAttributes = ['sz', 'b', 'i', 'cap', 'spc'];
const runLooks = ['a:solidFill', 'a:latin'];

/**
 * The look that a placeholder's prompt has been given by hand, level by level, as a list style (ECMA-376-1, 21.1.2.4.12).
 * LibreOffice writes masters so, without any style that slides could inherit.
 */
export function typedStyle(shape: Element, type: string): Element | undefined {
  const document = shape.ownerDocument;
  if (!document) return undefined;
  const style = document.createElementNS(drawing, 'a:lstStyle');
  for (const paragraph of descendantsOf(shape, 'a:p')) {
    const properties = childOf(paragraph, 'a:pPr');
    const level = Number(properties?.getAttribute('lvl') ?? 0) + 1;
    const name = `a:lvl${level}pPr`;
    const run = descendantsOf(paragraph, 'a:rPr')[0] ?? descendantsOf(paragraph, 'a:endParaRPr')[0];
    if (!run || childOf(style, name)) continue;
    const made = document.createElementNS(drawing, name);
    copyAttributes(properties, made, paragraphAttributes);
    for (const child of properties ? childrenOf(properties) : []) {
      if (/^a:(lnSpc|spcBef|spcAft|bu\w+)$/.test(child.nodeName))
        made.appendChild(child.cloneNode(true));
    }
    const look = document.createElementNS(drawing, 'a:defRPr');
    copyAttributes(run, look, runAttributes);
    for (const child of childrenOf(run)) {
      if (runLooks.includes(child.nodeName)) look.appendChild(child.cloneNode(true));
    }
    made.appendChild(look);
    style.appendChild(made);
  }
  if (type === 'subTitle') unlisted(style);
  return childOf(style, 'a:lvl1pPr') ? style : undefined;
}

function copyAttributes(from: Element | undefined, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from?.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

/** Subtitles take the text's look but no bullets. */
function unlisted(style: Element): void {
  const [first] = childrenOf(style);
  const document = style.ownerDocument;
  if (!first || !document) return;
  for (const child of childrenOf(first)) {
    if (child.nodeName.startsWith('a:bu')) first.removeChild(child);
  }
  first.insertBefore(
    document.createElementNS(drawing, 'a:buNone'),
    childOf(first, 'a:defRPr') ?? null,
  );
  first.setAttribute('marL', '0');
  first.setAttribute('indent', '0');
}
