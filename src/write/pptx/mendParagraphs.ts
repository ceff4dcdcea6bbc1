import type { Colour } from '../../layout';
import { childrenOf, type Document, type Element } from '../../ooxml';
import type { Run, Runs } from '../../outline';
import { solidFill } from './colour';
import { element, replaceChildren } from './element';
import { piecesOf } from './pieces';
import type { SlideLinks } from './slideLinks';

/** How a paragraph is set where it differs from what it inherits. Sizes in points. */
export interface ParagraphLook {
  readonly runs: Runs;
  readonly size: number | undefined;
  readonly colour?: Colour;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly hasNoBullet: boolean;
}

export interface TextContext {
  readonly document: Document;
  readonly language: string;
  readonly links: SlideLinks;
}

/**
 * Gives the paragraphs of a text body the look they should have and nothing more: pptxgenjs repeats position,
 * size, colour and bullets on every run, which would keep a template's own from showing.
 */
export function mendParagraphs(
  body: Element,
  looks: readonly ParagraphLook[],
  context: TextContext,
): void {
  const paragraphs = childrenOf(body, 'a:p');
  if (paragraphs.length !== looks.length) throw new Error('pptxgenjs changed the paragraphs');
  paragraphs.forEach((paragraph, index) => {
    const look = looks[index];
    if (look) mendParagraph(paragraph, look, context);
  });
}

function mendParagraph(paragraph: Element, look: ParagraphLook, context: TextContext): void {
  const { document } = context;
  const pieces = piecesOf(look.runs);
  let next = 0;
  const children: Element[] = [];
  if (look.hasNoBullet || Object.values(look.attributes).some((value) => value !== undefined)) {
    const bullets = look.hasNoBullet ? [element(document, 'a:buNone')] : [];
    children.push(element(document, 'a:pPr', look.attributes, bullets));
  }
  for (const child of childrenOf(paragraph)) {
    if (child.nodeName === 'a:br') children.push(lineBreak(look, context));
    if (child.nodeName !== 'a:r') continue;
    const [text] = childrenOf(child, 'a:t');
    const run = pieces[next]?.run;
    next += 1;
    if (!text || !run) continue;
    replaceChildren(child, [runProperties('a:rPr', run, look, context), text]);
    children.push(child);
  }
  replaceChildren(paragraph, children);
}

function lineBreak(look: ParagraphLook, context: TextContext): Element {
  const properties = runProperties('a:rPr', { text: '' }, look, context);
  return element(context.document, 'a:br', {}, [properties]);
}

function runProperties(
  name: string,
  { bold, link }: Run,
  { size, colour }: ParagraphLook,
  { document, language, links }: TextContext,
): Element {
  return element(
    document,
    name,
    {
      lang: language,
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold ? 1 : undefined,
      dirty: 0,
    },
    [
      ...(colour ? [solidFill(document, colour)] : []),
      ...(link ? [element(document, 'a:hlinkClick', { 'r:id': links.idOf(link) })] : []),
    ],
  );
}
