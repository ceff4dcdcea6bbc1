import type { Colour, PlaceholderRef } from '../../layout';
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
  /** A bullet where none is inherited. */
  readonly bullet?: string | undefined;
  readonly linksAsText?: boolean;
  /** The space above in points. */
  readonly spaceBefore?: number | undefined;
  /** A typeface that is not the theme's own for text. */
  readonly typeface?: string | undefined;
}

export interface TextContext {
  readonly language: string;
  readonly links: SlideLinks;
  /** The typeface of the layout's text, where it is not the theme's own. */
  readonly typeface?: string | undefined;
  /** A list style as XML for what stands in a placeholder that has none to inherit. */
  readonly listStyles?: (placeholder: PlaceholderRef) => string | undefined;
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
  const { attributes, hasNoBullet, bullet, runs, spaceBefore } = look;
  const before =
    spaceBefore === undefined
      ? ''
      : tag('a:spcBef', {}, tag('a:spcPts', { val: Math.round(spaceBefore * 100) }));
  const isPlain =
    !hasNoBullet &&
    before === '' &&
    bullet === undefined &&
    Object.values(attributes).every((value) => value === undefined);
  const properties = isPlain
    ? ''
    : tag(
        'a:pPr',
        attributes,
        before,
        hasNoBullet ? tag('a:buNone') : '',
        bullet === undefined ? '' : tag('a:buChar', { char: bullet }),
      );
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
  { size, colour, typeface, linksAsText }: ParagraphLook,
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
    typeface ? tag('a:latin', { typeface }) : '',
    link ? tag('a:hlinkClick', { 'r:id': links.idOf(link) }, linksAsText ? textColour : '') : '',
  );
}

/** Gives a link the colour of its text ([MS-ODRAWXML] 2.19.1.1, hlinkClr). */
const textColour = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    tag('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ),
);
