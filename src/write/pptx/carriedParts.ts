import {
  contentTypesPart,
  coreRelationship,
  type Package,
  type PresentationTemplate,
  type Relationship,
  relationshipsOf,
  relationshipsPartName,
} from '../../ooxml';

/** Whether a template's own slides are carried into the deck, and on which side of ours. */
export type OwnSlides = 'dropped' | 'before' | 'after';

/** Relationships of the presentation or the package that no deck of ours takes over: macros, ribbons that call them, what was changed by whom, a picture of the first slide. */
const never = /\/(vbaProject|extensibility|thumbnail|changesInfos?|revisionInfo|printerSettings)$/;
/** Relationships that only the template's own slides need. */
const ofSlides = /\/(slide|commentAuthors|authors)$/;

/** The parts of a template that a deck on it carries, byte by byte, in the template's order. */
export function carriedParts(
  parts: Package,
  { presentationPart }: PresentationTemplate,
  ownSlides: OwnSlides,
): Package {
  const kept = new Set<string>([contentTypesPart, relationshipsPartName('')]);
  const keep = (part: string) => {
    if (kept.has(part) || !parts.has(part)) return;
    kept.add(part);
    if (parts.has(relationshipsPartName(part))) kept.add(relationshipsPartName(part));
    const related = relationshipsOf(parts, part);
    const own = part === presentationPart ? related.filter(isCarried(ownSlides)) : related;
    for (const { target, isExternal } of own) if (!isExternal) keep(target);
  };
  for (const { isExternal, type, target } of relationshipsOf(parts, '')) {
    // Ours take the place of its properties, which some programs keep elsewhere.
    const isReplaced = type === coreRelationship && target !== 'docProps/core.xml';
    if (!isExternal && !never.test(type) && !isReplaced) keep(target);
  }
  return new Map([...parts].filter(([part]) => kept.has(part)));
}

/** Tells which relationships of the presentation, or of the package, are carried. */
export const isCarried =
  (ownSlides: OwnSlides) =>
  ({ type }: Relationship): boolean =>
    !never.test(type) && (ownSlides !== 'dropped' || !ofSlides.test(type));

/** Whether a template holds macros. They are not carried. */
export const hasMacros = (parts: Package): boolean =>
  [...parts.keys()].some((part) => /vbaProject\.bin$/i.test(part));

/** The addresses outside the file that carried parts name, hyperlinks aside: each once, in the file's order. */
export function linksOutside(carried: Package): readonly string[] {
  const sources = [...carried.keys()].filter((part) => carried.has(relationshipsPartName(part)));
  const targets = sources.flatMap((part) =>
    relationshipsOf(carried, part)
      .filter(({ isExternal, type }) => isExternal && !type.endsWith('/hyperlink'))
      .map(({ target }) => target),
  );
  return [...new Set(targets)];
}
