import { strictest } from '../fonts/embeddedFonts';
import { licenceIn } from '../fonts/licence';
import { clearFont } from '../fonts/obfuscatedFont';
import { type WithoutRestricted, withoutParts } from '../fonts/restrictedFonts';
import type { Package } from '../package';
import { relatedPart, relationshipsOf } from '../relationships';
import { childrenOf, type Element, parseXml, serialiseXml } from '../xml';

/** Leaves out the fonts that a document embeds against their licence; the names in its list of fonts stay. */
export function withoutRestrictedFonts(all: Package, documentPart: string): WithoutRestricted {
  const listPart = relatedPart(all, documentPart, 'fontTable') ?? '';
  const list = all.get(listPart);
  const document = list && parsed(list);
  const root = document?.documentElement;
  if (!document || !root) return { parts: all, restricted: [], viewOnly: [] };
  const targets = new Map(relationshipsOf(all, listPart).map(({ id, target }) => [id, target]));
  const fonts = childrenOf(root).map((font) => {
    const faces = childrenOf(font).filter(({ localName }) => localName?.startsWith('embed'));
    const parts = faces.map((face) => targets.get(face.getAttribute('r:id') ?? '') ?? '');
    const licence = strictest(
      faces.map((face, at) => {
        const bytes = all.get(parts[at] ?? '');
        return bytes && licenceIn(clearFont(bytes, attributeOf(face, 'fontKey')));
      }),
    );
    return { family: attributeOf(font, 'name'), font, faces, parts, licence };
  });
  const gone = fonts.filter(({ licence }) => licence === 'none');
  const viewOnly = fonts.flatMap(({ family, licence }) =>
    licence === 'view only' ? [family] : [],
  );
  if (gone.length === 0) return { parts: all, restricted: [], viewOnly };
  for (const { font, faces } of gone) for (const face of faces) font.removeChild(face);
  const goneParts = new Set(gone.flatMap(({ parts }) => parts));
  return {
    parts: withoutParts(all, listPart, goneParts).set(listPart, serialiseXml(document)),
    restricted: gone.map(({ family }) => family),
    viewOnly,
  };
}

/** A part that is not well formed is told elsewhere. */
function parsed(part: Uint8Array): ReturnType<typeof parseXml> | undefined {
  try {
    return parseXml(part);
  } catch {
    return undefined;
  }
}

/** An attribute by its local name, whatever prefix a program gives to Word's namespace. */
const attributeOf = (element: Element, name: string): string =>
  Array.from(element.attributes).find(({ localName }) => localName === name)?.value ?? '';
