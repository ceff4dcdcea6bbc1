import type { Package } from '../package';
import type { PresentationTemplate } from '../presentation/template';
import { relationshipsOf } from '../relationships';
import { childOf, childrenOf, descendantsOf, type Element } from '../xml';
import { embeddedLicence, unwrapped } from './embeddedOpenType';
import type { FontLicence } from './licence';
import { type FontWidths, readFont } from './readFont';

type Presentation = Pick<PresentationTemplate, 'presentation' | 'presentationPart'>;

/** A font as a presentation embeds it, in up to four faces. */
interface Embedded {
  readonly family: string;
  readonly element: Element;
  readonly faces: readonly {
    readonly name: string;
    readonly part: string;
    readonly bytes: Uint8Array;
  }[];
}

/** A font that a presentation embeds, with what its licence allows; that of the face that allows least. */
export interface EmbeddedFont extends Pick<Embedded, 'family' | 'element'> {
  readonly parts: readonly string[];
  readonly licence: FontLicence;
}

/**
 * The fonts that a presentation embeds, where they can be read: PowerPoint most often compresses them in a way of its own,
 * Google Slides does not (W3C, Embedded OpenType).
 */
export const embeddedFonts = (parts: Package, presentation: Presentation): readonly FontWidths[] =>
  embeddedIn(parts, presentation).flatMap(({ family, faces }) =>
    faces.flatMap(({ name, bytes }) => {
      if (!/^p:(regular|bold)$/.test(name)) return [];
      const font = readFont(unwrapped(bytes));
      return font ? [{ ...font, family, isBold: name === 'p:bold' }] : [];
    }),
  );

/** What the licences of the fonts allow that a presentation embeds. */
export const embeddedLicences = (
  parts: Package,
  presentation: Presentation,
): readonly EmbeddedFont[] =>
  embeddedIn(parts, presentation).map(({ family, element, faces }) => ({
    family,
    element,
    parts: faces.map(({ part }) => part),
    licence: strictest(faces.map(({ bytes }) => embeddedLicence(bytes))),
  }));

/** The licence that allows least; what says nothing forbids nothing. */
export function strictest(licences: readonly (FontLicence | undefined)[]): FontLicence {
  if (licences.includes('none')) return 'none';
  return licences.includes('view only') ? 'view only' : 'any';
}

function embeddedIn(
  parts: Package,
  { presentation, presentationPart }: Presentation,
): readonly Embedded[] {
  const targets = new Map(
    relationshipsOf(parts, presentationPart).map(({ id, target }) => [id, target]),
  );
  return descendantsOf(presentation, 'p:embeddedFont').map((element) => ({
    family: childOf(element, 'p:font')?.getAttribute('typeface') ?? '',
    element,
    faces: childrenOf(element).flatMap((face) => {
      const part = targets.get(face.getAttribute('r:id') ?? '') ?? '';
      const bytes = parts.get(part);
      return bytes ? [{ name: face.nodeName, part, bytes }] : [];
    }),
  }));
}
