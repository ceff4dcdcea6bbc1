import type { Package } from '../package';
import type { PresentationTemplate } from '../presentation/template';
import { relationshipsOf } from '../relationships';
import { childrenOf, descendantsOf } from '../xml';
import { type FontWidths, readFont } from './readFont';

const compressed = 0x4;
const encrypted = 0x10000000;
const key = 0x50;

/**
 * The fonts that a presentation embeds, where they can be read: PowerPoint most often compresses them in a way of its own,
 * Google Slides does not (W3C, Embedded OpenType).
 */
export function embeddedFonts(
  parts: Package,
  { presentation, presentationPart }: PresentationTemplate,
): readonly FontWidths[] {
  const targets = new Map(
    relationshipsOf(parts, presentationPart).map(({ id, target }) => [id, target]),
  );
  return descendantsOf(presentation, 'p:embeddedFont').flatMap((embedded) => {
    const family = descendantsOf(embedded, 'p:font')[0]?.getAttribute('typeface') ?? '';
    return childrenOf(embedded).flatMap((face) => {
      if (!/^p:(regular|bold)$/.test(face.nodeName)) return [];
      const bytes = parts.get(targets.get(face.getAttribute('r:id') ?? '') ?? '');
      const font = bytes && readFont(unwrapped(bytes));
      return font ? [{ ...font, family, isBold: face.nodeName === 'p:bold' }] : [];
    });
  });
}

/** The font in an Embedded OpenType file, or the file itself where it is a font. */
function unwrapped(file: Uint8Array): Uint8Array {
  if (file.byteLength < 36) return file;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const size = view.getUint32(4, true);
  const flags = view.getUint32(12, true);
  const isWrapped =
    view.getUint16(34, true) === 0x504c && view.getUint32(0, true) === file.byteLength;
  if (!isWrapped || (flags & compressed) !== 0 || size > file.byteLength) return file;
  const font = file.slice(file.byteLength - size);
  return (flags & encrypted) === 0 ? font : font.map((byte) => byte ^ key);
}
