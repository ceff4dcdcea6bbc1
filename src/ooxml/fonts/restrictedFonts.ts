import { contentTypesOf, contentTypesPart, contentTypesXml } from '../contentTypes';
import type { Package } from '../package';
import type { PresentationTemplate } from '../presentation/template';
import { relationshipsOf, relationshipsPartName, relationshipsXml } from '../relationships';
import { childrenOf, serialiseXml } from '../xml';
import { embeddedLicences } from './embeddedFonts';

/** A package without the embedded fonts that may not be passed on. */
export interface WithoutRestricted {
  readonly parts: Package;
  /** The families that are left out. */
  readonly restricted: readonly string[];
  /** Those whose licence lets a file be seen and printed alone. */
  readonly viewOnly: readonly string[];
}

/** Leaves out what a presentation embeds against the licence of the font. All else stays as it is. */
export function withoutRestrictedFonts(
  all: Package,
  template: Pick<PresentationTemplate, 'presentation' | 'presentationPart'>,
): WithoutRestricted {
  const { presentation, presentationPart } = template;
  const fonts = embeddedLicences(all, template);
  const gone = fonts.filter(({ licence }) => licence === 'none');
  const viewOnly = fonts.flatMap(({ family, licence }) =>
    licence === 'view only' ? [family] : [],
  );
  if (gone.length === 0) return { parts: all, restricted: [], viewOnly };
  const goneParts = new Set(gone.flatMap(({ parts }) => parts));
  for (const { element } of gone) {
    const list = element.parentElement;
    list?.removeChild(element);
    if (list && childrenOf(list).length === 0) list.parentElement?.removeChild(list);
  }
  return {
    parts: withoutParts(all, presentationPart, goneParts).set(
      presentationPart,
      serialiseXml(presentation),
    ),
    restricted: gone.map(({ family }) => family),
    viewOnly,
  };
}

/** A package without parts that one part of it leads to. */
export function withoutParts(
  all: Package,
  source: string,
  gone: ReadonlySet<string>,
): Map<string, Uint8Array> {
  const parts = new Map([...all].filter(([part]) => !gone.has(part)));
  const kept = relationshipsOf(all, source).filter(
    ({ target, isExternal }) => isExternal || !gone.has(target),
  );
  parts.set(relationshipsPartName(source), relationshipsXml(source, kept));
  const { defaults, overrides } = contentTypesOf(all);
  const left = new Map([...overrides].filter(([part]) => !gone.has(part)));
  return parts.set(contentTypesPart, contentTypesXml({ defaults, overrides: left }));
}
