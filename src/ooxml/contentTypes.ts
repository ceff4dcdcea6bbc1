import { listedElements } from './listedElements';
import type { Package } from './package';
import { escapeXml } from './relationships';

/** The content types of a package (ECMA-376-2, 10.1.2): by extension, and by part name. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

export const contentTypesPart = '[Content_Types].xml';

/** Reads a package's content types; none where the part is missing. */
export function contentTypesOf(parts: Package): ContentTypes {
  const bytes = parts.get(contentTypesPart) ?? new Uint8Array();
  const defaults = listedElements(bytes, 'Default').map(
    (one) => [(one.get('Extension') ?? '').toLowerCase(), one.get('ContentType') ?? ''] as const,
  );
  const overrides = listedElements(bytes, 'Override').map(
    (one) =>
      [(one.get('PartName') ?? '').replace(/^\//, ''), one.get('ContentType') ?? ''] as const,
  );
  return { defaults: new Map(defaults), overrides: new Map(overrides) };
}

/** The content type of a part, by its name or else its extension. */
export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return types.overrides.get(part) ?? types.defaults.get(extension);
}

/** The part that holds content types. */
export function contentTypesXml({ defaults, overrides }: ContentTypes): Uint8Array {
  const entries = [
    ...[...defaults].map(
      ([extension, type]) =>
        `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`,
    ),
    ...[...overrides].map(
      ([part, type]) =>
        `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`,
    ),
  ];
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${entries.join('')}</Types>`,
  );
}
