import type { PlacedParagraph, PlacedText } from '../../layout';
import type { Element } from '../../ooxml';
import { element, part, replaceChildren } from './element';
import { mendParagraphs, type ParagraphLook, type TextContext } from './mendParagraphs';
import { placeholderElement } from './placeholderElement';

/** Puts drawn text into its layout's placeholder: place, font, colour and bullets are inherited. */
export function mendText(shape: Element, text: PlacedText, context: TextContext): void {
  const { document } = context;
  replaceChildren(part(shape, 'p:cNvSpPr'), [element(document, 'a:spLocks', { noGrp: 1 })]);
  replaceChildren(part(shape, 'p:nvPr'), [placeholderElement(document, text.placeholder)]);
  replaceChildren(part(shape, 'p:spPr'), []);
  const body = part(shape, 'p:txBody');
  const properties = element(document, 'a:bodyPr', {}, [element(document, 'a:normAutofit')]);
  body.replaceChild(properties, part(body, 'a:bodyPr'));
  mendParagraphs(body, text.paragraphs.map(lookOf), context);
}

function lookOf({ runs, level, size, bullet }: PlacedParagraph): ParagraphLook {
  return {
    runs,
    size,
    attributes: {
      marL: bullet === 'none' ? 0 : undefined,
      lvl: level > 0 ? level : undefined,
      indent: bullet === 'list' ? undefined : 0,
    },
    hasNoBullet: bullet !== 'list',
  };
}
