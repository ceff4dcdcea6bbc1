import { type PlacedShape, shapeInset } from '../../layout';
import { childrenOf, type Element } from '../../ooxml';
import { solidFill } from './colour';
import { element, part, replaceChildren } from './element';
import { mendParagraphs, type TextContext } from './mendParagraphs';

const anchors = { top: 't', centre: 'ctr', bottom: 'b' } as const;
const lineWidth = 12700;
const inset = Math.round(shapeInset * 12700);

/** Gives a drawn shape its fill and outline from the theme, and its text the place and look it should have. */
export function mendShape(shape: Element, placed: PlacedShape, context: TextContext): void {
  const { document } = context;
  const properties = part(shape, 'p:spPr');
  const geometry = part(properties, 'a:prstGeom');
  if (placed.point !== undefined) {
    const value = `val ${Math.round(placed.point * 100_000)}`;
    const guide = element(document, 'a:gd', { name: 'adj', fmla: value });
    replaceChildren(part(geometry, 'a:avLst'), [guide]);
  }
  const { fill, line, text } = placed;
  replaceChildren(properties, [
    ...childrenOf(properties, 'a:xfrm'),
    geometry,
    fill ? solidFill(document, fill) : element(document, 'a:noFill'),
    line
      ? element(document, 'a:ln', { w: lineWidth }, [solidFill(document, line)])
      : element(document, 'a:ln', {}, [element(document, 'a:noFill')]),
  ]);
  const [drawn] = childrenOf(shape, 'p:txBody');
  if (!text || !drawn) {
    for (const one of childrenOf(shape, 'p:txBody')) shape.removeChild(one);
    shape.appendChild(emptyBody(context));
    return;
  }
  const frame = {
    wrap: 'square',
    lIns: inset,
    tIns: inset,
    rIns: inset,
    bIns: inset,
    rtlCol: 0,
    anchor: anchors[text.anchor],
  };
  drawn.replaceChild(
    element(document, 'a:bodyPr', frame, [element(document, 'a:noAutofit')]),
    part(drawn, 'a:bodyPr'),
  );
  const looks = text.paragraphs.map(({ runs, size }) => ({
    runs,
    size,
    colour: text.colour,
    attributes: { algn: text.align === 'centre' ? 'ctr' : 'l' },
    hasNoBullet: false,
  }));
  mendParagraphs(drawn, looks, context);
}

/** PowerPoint asks to repair a shape without a text body. */
function emptyBody({ document, language }: TextContext): Element {
  const end = element(document, 'a:endParaRPr', { lang: language });
  return element(document, 'p:txBody', {}, [
    element(document, 'a:bodyPr', { rtlCol: 0, anchor: 'ctr' }),
    element(document, 'a:lstStyle'),
    element(document, 'a:p', {}, [end]),
  ]);
}
