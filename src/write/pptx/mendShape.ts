import { type PlacedShape, shapeInset } from '../../layout';
import { solidFill } from './colour';
import { drawnPart, drawnTexts } from './drawnShapes';
import { mendParagraphs, type TextContext } from './mendParagraphs';
import { tag } from './tag';

const anchors = { top: 't', centre: 'ctr', bottom: 'b' } as const;
const lineWidth = 12700;

/** Gives a drawn shape its fill and outline from the theme, and its text the place and look it should have. */
export function mendShape(
  drawn: string,
  placed: PlacedShape,
  identity: string,
  context: TextContext,
): string {
  const { fill, line } = placed;
  const body = placed.text
    ? textBody(drawn, placed.text, placed.inset, context)
    : emptyBody(context);
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, identity, tag('p:cNvSpPr'), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      drawnPart(drawn, 'a:xfrm'),
      geometryOf(drawn, placed.point),
      fill ? solidFill(fill) : tag('a:noFill'),
      line ? tag('a:ln', { w: lineWidth }, solidFill(line)) : tag('a:ln', {}, tag('a:noFill')),
    ),
    body,
  );
}

function geometryOf(drawn: string, point: number | undefined): string {
  const geometry = drawnPart(drawn, 'a:prstGeom');
  if (point === undefined) return geometry;
  const guide = tag('a:gd', { name: 'adj', fmla: `val ${Math.round(point * 100_000)}` });
  return geometry.replace(/<a:avLst>[\s\S]*?<\/a:avLst>|<a:avLst\/>/, tag('a:avLst', {}, guide));
}

function textBody(
  drawn: string,
  { paragraphs, colour, align, anchor }: NonNullable<PlacedShape['text']>,
  ownInset: number | undefined,
  context: TextContext,
): string {
  const inset = Math.round((ownInset ?? shapeInset) * 12700);
  const frame = {
    wrap: 'square',
    lIns: inset,
    tIns: inset,
    rIns: inset,
    bIns: inset,
    rtlCol: 0,
    anchor: anchors[anchor],
  };
  const looks = paragraphs.map(({ runs, size }) => ({
    runs,
    size,
    colour,
    attributes: { algn: align === 'centre' ? 'ctr' : 'l' },
    hasNoBullet: false,
    typeface: context.typeface,
  }));
  return tag(
    'p:txBody',
    {},
    tag('a:bodyPr', frame, tag('a:noAutofit')),
    tag('a:lstStyle'),
    mendParagraphs(drawnTexts(drawn)[Symbol.iterator](), looks, context),
  );
}

/** PowerPoint asks to repair a shape without a text body. */
function emptyBody({ language }: TextContext): string {
  return tag(
    'p:txBody',
    {},
    tag('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }),
    tag('a:lstStyle'),
    tag('a:p', {}, tag('a:endParaRPr', { lang: language })),
  );
}
