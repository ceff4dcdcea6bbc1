import { listedElements } from './listedElements';
import type { Package } from './package';

/** A relationship of a part (ECMA-376-2, 9.3). `target` is a part name, or an address where external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export const officeRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The name of the part that holds another part's relationships; '' is the package itself. */
export function relationshipsPartName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, with targets as part names; none where it has none. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPartName(part));
  if (!bytes) return [];
  return listedElements(bytes, 'Relationship').map((element) => {
    const isExternal = element.get('TargetMode') === 'External';
    const target = element.get('Target') ?? '';
    return {
      id: element.get('Id') ?? '',
      type: element.get('Type') ?? '',
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

/** The first related part of a type such as "slideMaster". */
export function relatedPart(parts: Package, part: string, type: string): string | undefined {
  return relationshipsOf(parts, part).find((one) => one.type.endsWith(`/${type}`))?.target;
}

/** A target relative to its source part, as a part name. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** A part name relative to another part's folder, as relationships write it. */
function relativeTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (
    shared < folders.length &&
    shared < steps.length - 1 &&
    folders[shared] === steps[shared]
  ) {
    shared += 1;
  }
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** The part that holds relationships, as XML. Targets of parts are written relative to `part`. */
export function relationshipsXml(part: string, all: readonly Relationship[]): Uint8Array {
  const entries = all.map(({ id, type, target, isExternal }) => {
    const written = isExternal ? target : part === '' ? target : relativeTarget(part, target);
    return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(written)}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  });
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  );
}

/** Text as it stands in XML, in content and attributes alike. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
