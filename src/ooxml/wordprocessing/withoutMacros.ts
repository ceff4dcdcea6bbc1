import { contentTypesOf, contentTypesPart, contentTypesXml } from '../contentTypes';
import type { Package } from '../package';
import { relationshipsOf, relationshipsPartName, relationshipsXml } from '../relationships';

/** Relationships to macros, and to what only macros can do: toolbars, keys, ribbons ([MS-OFFMACRO2] 2.2). */
const macroTypes =
  /\/(vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations|ui\/extensibility|ui\/userCustomization)$/;

interface WithoutMacros {
  readonly parts: Package;
  readonly hadMacros: boolean;
}

/** A package without its macros: documents that people publish have none. */
export function withoutMacros(all: Package, documentPart: string): WithoutMacros {
  const parts = new Map(all);
  const gone = new Set<string>();
  let hadMacros = false;
  const drop = (part: string) => {
    if (gone.has(part)) return;
    gone.add(part);
    for (const { target, isExternal } of relationshipsOf(all, part)) if (!isExternal) drop(target);
    parts.delete(part);
    parts.delete(relationshipsPartName(part));
  };
  for (const source of ['', documentPart]) {
    const own = relationshipsOf(all, source);
    const kept = own.filter(({ type }) => !macroTypes.test(type));
    if (kept.length === own.length) continue;
    for (const { type, target } of own) {
      if (!macroTypes.test(type)) continue;
      hadMacros ||= /\/vbaProject$/.test(type);
      drop(target);
    }
    parts.set(relationshipsPartName(source), relationshipsXml(source, kept));
  }
  if (gone.size === 0) return { parts: all, hadMacros };
  const { defaults, overrides } = contentTypesOf(all);
  const left = new Map([...overrides].filter(([part]) => !gone.has(part)));
  parts.set(contentTypesPart, contentTypesXml({ defaults, overrides: left }));
  return { parts, hadMacros };
}
