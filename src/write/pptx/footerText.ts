import {
  type Document,
  descendantsOf,
  type LayoutPart,
  type Package,
  type PresentationTemplate,
  parseXml,
} from '../../ooxml';

/** What programs write into footers that nobody has filled. */
const prompts = /^(<.*>|(sample )?footer( text)?|click to .*)$/i;

/** The words of a document's footer placeholder; undefined where nobody has written any. */
function footerIn(document: Document): string | undefined {
  const footer = descendantsOf(document, 'p:sp').find((shape) =>
    descendantsOf(shape, 'p:ph').some((place) => place.getAttribute('type') === 'ftr'),
  );
  const words = (footer ? descendantsOf(footer, 'a:t') : [])
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
  return words === '' || prompts.test(words) ? undefined : words;
}

/**
 * The footer of our slides on each layout: what the layout or its master says there, such as how sensitive a paper is,
 * else what all of the template's own slides that have a footer say. A footer shows only on slides that repeat it.
 */
export function footerTexts(
  { slides }: PresentationTemplate,
  parts: Package,
): (layout: LayoutPart) => string | undefined {
  const own = new Set(
    slides.flatMap(({ part }) => {
      const bytes = parts.get(part);
      return (bytes && footerIn(parseXml(bytes))) ?? [];
    }),
  );
  const [shared] = own.size === 1 ? [...own] : [];
  return ({ document, master }) => footerIn(document) ?? footerIn(master) ?? shared;
}
