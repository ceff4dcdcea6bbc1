import type { PlacedFreeText } from '../../layout';
import { drawnPart, drawnTexts } from './drawnShapes';
import { mendParagraphs, type TextContext } from './mendParagraphs';
import { lookOf } from './mendText';
import { tag } from './tag';

const anchors = { top: 't', centre: 'ctr', bottom: 'b' } as const;
const emu = (points: number): number => Math.round(points * 12700);

/** Gives drawn text a box of its own, in the colour and the font of the layout's text. */
export function mendFreeText(
  drawn: string,
  text: PlacedFreeText,
  identity: string,
  context: TextContext,
): string {
  const { insets, isBold, colour } = text;
  const frame = {
    wrap: 'square',
    lIns: emu(insets.left),
    tIns: emu(insets.top),
    rIns: emu(insets.right),
    bIns: emu(insets.bottom),
    anchor: anchors[text.anchor],
  };
  const looks = text.paragraphs.map((paragraph) => ({
    ...lookOf(paragraph),
    attributes: {
      marL: emu(paragraph.marginLeft) || undefined,
      lvl: paragraph.level > 0 ? paragraph.level : undefined,
      indent: emu(paragraph.indent) || undefined,
    },
    hasNoBullet: false,
    bullet: paragraph.bullet === 'list' ? '•' : undefined,
    runs: isBold ? paragraph.runs.map((run) => ({ ...run, bold: true })) : paragraph.runs,
    colour,
    typeface: context.typeface,
  }));
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, identity, tag('p:cNvSpPr', { txBox: 1 }), tag('p:nvPr')),
    tag(
      'p:spPr',
      {},
      drawnPart(drawn, 'a:xfrm'),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      tag('a:noFill'),
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', frame, tag('a:noAutofit')),
      tag('a:lstStyle'),
      mendParagraphs(drawnTexts(drawn)[Symbol.iterator](), looks, context),
    ),
  );
}
