import type { PlaceholderRef } from '../../layout';
import {
  descendantsOf,
  type Element,
  type LayoutPart,
  markupOf,
  masterPlaceholdersOf,
  placeholdersOf,
} from '../../ooxml';
import type { SlideFrame } from './mendSlide';

/** What all slides of a layout take from it. */
export function layoutFrame(
  layout: LayoutPart,
  footerText: string | undefined,
): Pick<SlideFrame, 'footer' | 'slideNumber' | 'typeface' | 'listStyles'> {
  const placeholders = placeholdersOf(layout);
  const footer = placeholders.find(({ type }) => type === 'ftr');
  const typed = new Map(
    placeholders.flatMap(({ typed: style, ...one }): readonly (readonly [string, Element])[] =>
      style ? [[keyOf(one), style]] : [],
    ),
  );
  return {
    footer:
      footer && footerText !== undefined ? { placeholder: footer, text: footerText } : undefined,
    slideNumber: placeholders.find(({ type }) => type === 'sldNum'),
    typeface: typefaceOf(layout),
    listStyles: (placeholder) => {
      const style = typed.get(keyOf(placeholder));
      return style && markupOf(style);
    },
  };
}

const keyOf = ({ type, idx }: PlaceholderRef): string => `${type} ${idx}`;

/**
 * The typeface for text outside placeholders: that of the master's text where it is not the theme's own, and the theme's
 * where the presentation does not give it to such text itself.
 */
function typefaceOf(layout: LayoutPart): string | undefined {
  const body = masterPlaceholdersOf(layout).find(({ type }) => type === 'body');
  const typeface = body?.levels[0]?.typeface;
  if (typeface !== undefined && !typeface.startsWith('+mn')) return typeface;
  const [usual] = descendantsOf(layout.presentation, 'p:defaultTextStyle');
  return usual && descendantsOf(usual, 'a:latin').length > 0 ? undefined : '+mn-lt';
}
