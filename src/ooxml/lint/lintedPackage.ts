import { contentTypeOf, contentTypesOf } from '../contentTypes';
import type { Package } from '../package';
import { relationshipsOf } from '../relationships';
import { type Element, parseXml } from '../xml';
import type { ZipEntry } from '../zipDirectory';
import type { LintedPackage, LintedPart } from './rule';

/** Offers a package to rules; each part is parsed once. */
export function lintedPackage(entries: readonly ZipEntry[], parts: Package): LintedPackage {
  const types = contentTypesOf(parts);
  const parsed = new Map<string, Element | undefined>();
  const root = (part: string): Element | undefined => {
    if (!parsed.has(part)) parsed.set(part, rootOf(parts.get(part)));
    return parsed.get(part);
  };
  const roots = (type: string): readonly LintedPart[] =>
    [...parts.keys()].flatMap((part) => {
      if (!contentTypeOf(types, part)?.endsWith(type)) return [];
      const own = root(part);
      return own ? [{ part, root: own }] : [];
    });
  return {
    entries,
    parts,
    types,
    relationships: (part) => relationshipsOf(parts, part),
    root,
    roots,
  };
}

function rootOf(bytes: Uint8Array | undefined): Element | undefined {
  if (!bytes) return undefined;
  try {
    return parseXml(bytes).documentElement ?? undefined;
  } catch {
    return undefined;
  }
}
