import type { Colour } from '../../layout';
import type { Run, Runs } from '../../outline';
import { solidFill } from './colour';
import { piecesOf } from './pieces';
import type { SlideLinks } from './slideLinks';
import { tag } from './tag';

/** How a paragraph is set where it differs from what it inherits. Sizes in points. */
export interface ParagraphLook {
  readonly runs: Runs;
  readonly size: number | undefined;
  readonly colour?: Colour;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly hasNoBullet: boolean;
}

export interface TextContext {
  readonly language: string;
  readonly links: SlideLinks;
}

/**
 * Sets drawn texts as paragraphs with the look they should have and nothing more: pptxgenjs repeats position,
 * size, colour and bullets on every run, which would keep a template's own from showing. `texts` are the
 * drawn runs' texts; each is taken once, in order.
 */
export function mendParagraphs(
  texts: Iterator<string>,
  looks: readonly ParagraphLook[],
  context: TextContext,
): string {
  return looks.map((look) => mendParagraph(texts, look, context)).join('');
}

function mendParagraph(texts: Iterator<string>, look: ParagraphLook, context: TextContext): string {
  const { attributes, hasNoBullet, runs } = look;
  const isPlain = !hasNoBullet && Object.values(attributes).every((value) => value === undefined);
  const properties = isPlain ? '' : tag('a:pPr', attributes, hasNoBullet ? tag('a:buNone') : '');
  const pieces = piecesOf(runs).map(({ run, breakBefore }) => {
    const { value, done } = texts.next();
    if (done) throw new Error('pptxgenjs left out a text');
    const set = tag('a:r', {}, runProperties(run, look, context), value);
    return breakBefore ? tag('a:br', {}, runProperties({ text: '' }, look, context)) + set : set;
  });
  return tag('a:p', {}, properties, ...pieces);
}

function runProperties(
  { bold, link }: Run,
  { size, colour }: ParagraphLook,
  { language, links }: TextContext,
): string {
  return tag(
    'a:rPr',
    {
      lang: language,
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold ? 1 : undefined,
      dirty: 0,
    },
    colour ? solidFill(colour) : '',
    link ? tag('a:hlinkClick', { 'r:id': links.idOf(link) }) : '',
  );
}
