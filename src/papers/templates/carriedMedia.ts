import { isPacked, type Package, type PresentationTemplate, relationshipsOf } from '../../ooxml';
import { carriedParts, type OwnSlides } from '../../write/pptx';

/** Whether a part is a picture or a film, which reading a template can do without. */
export const isMedia = isPacked;

/** The pictures and films that the parts of a template that a deck carries lead to. */
export function carriedMedia(
  parts: Package,
  presentation: PresentationTemplate,
  ownSlides: OwnSlides,
): ReadonlySet<string> {
  const carried = carriedParts(parts, presentation, ownSlides);
  return new Set(
    [...carried.keys()].flatMap((part) =>
      relationshipsOf(parts, part)
        .filter(({ isExternal, target }) => !isExternal && isMedia(target))
        .map(({ target }) => target),
    ),
  );
}
