import type { Insets, PlacedParagraph, PlacedText } from '../../layout';
import { solidFill } from './colour';
import { drawnPart, drawnTexts } from './drawnShapes';
import { mendParagraphs, type ParagraphLook, type TextContext } from './mendParagraphs';
import { placeholderXml } from './placeholderXml';
import { tag } from './tag';

/** Puts drawn text into its layout's placeholder: place, font, colour and bullets are inherited. */
export function mendText(
  drawn: string,
  text: PlacedText,
  identity: string,
  context: TextContext,
): string {
  const texts = drawnTexts(drawn)[Symbol.iterator]();
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      identity,
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, placeholderXml(text.placeholder)),
    ),
    tag(
      'p:spPr',
      {},
      text.isMoved ? drawnPart(drawn, 'a:xfrm') : '',
      text.ground ? solidFill(text.ground.colour) : '',
    ),
    tag(
      'p:txBody',
      {},
      tag('a:bodyPr', text.ground ? margins(text.ground.insets) : {}, tag('a:normAutofit')),
      context.listStyles?.(text.placeholder) ?? tag('a:lstStyle'),
      mendParagraphs(
        texts,
        text.paragraphs.map((paragraph) => lookIn(text, paragraph)),
        context,
      ),
    ),
  );
}

const emu = (points: number): number => Math.round(points * 12700);

const margins = ({ left, top, right, bottom }: Insets) => ({
  lIns: emu(left),
  tIns: emu(top),
  rIns: emu(right),
  bIns: emu(bottom),
});

function lookIn({ colour, linksAsText }: PlacedText, paragraph: PlacedParagraph): ParagraphLook {
  return {
    ...lookOf(paragraph),
    ...(colour && { colour }),
    ...(linksAsText && { linksAsText }),
  };
}

export function lookOf({ runs, level, size, bullet, spaceBefore }: PlacedParagraph): ParagraphLook {
  return {
    runs,
    size,
    attributes: {
      marL: bullet === 'none' ? 0 : undefined,
      lvl: level > 0 ? level : undefined,
      indent: bullet === 'list' ? undefined : 0,
    },
    hasNoBullet: bullet !== 'list',
    spaceBefore,
  };
}
