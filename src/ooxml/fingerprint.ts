import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { contentTypesOf, contentTypesPart, contentTypesXml } from './contentTypes';
import { crc32 } from './crc32';
import { openPackage } from './openPackage';
import type { Package } from './package';
import type { PackedPart, PackedParts } from './packedPart';
import {
  officeRelationships,
  relationshipsOf,
  relationshipsPartName,
  relationshipsXml,
} from './relationships';
import { isPacked } from './zipPackage';

/** Whether a file is a paper of ours, and still the one we made. */
export type PaperState = 'as made' | 'edited' | 'not ours';

const customPart = 'docProps/custom.xml';
const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const customRelationship = `${officeRelationships}/custom-properties`;
const propertyName = 'Forum Papers fingerprint';
const rootRelationships = relationshipsPartName('');
const limits = { bytes: 1024 * 1024 * 1024, parts: 100_000 };

const nothing: PackedParts = new Map();

/**
 * Adds a custom property with a digest of all other parts (ECMA-376-1, 15.2.12.2), those among them that are packed
 * already. PowerPoint and Word keep custom properties when they save, so an edited paper still has the property but no
 * longer matches it.
 */
export function withFingerprint(parts: Package, packed = nothing): Package {
  const all = new Map(parts);
  all.set(rootRelationships, withRelationship(parts));
  const types = contentTypesOf(parts);
  const overrides = new Map([...types.overrides, [customPart, customType] as const]);
  const old = relationshipsOf(parts, '').find(({ type }) => type === customRelationship)?.target;
  const others = parts.get(old ?? customPart);
  if (old !== undefined && old !== customPart) {
    all.delete(old);
    overrides.delete(old);
  }
  all.set(contentTypesPart, contentTypesXml({ defaults: types.defaults, overrides }));
  all.delete(customPart);
  all.set(customPart, customXml(digestOf(all, packed), others));
  return all;
}

/** Tells whether a file is a paper as it was made, a paper that was edited since, or something else. */
export function stateOf(file: Uint8Array): PaperState {
  const opened = openPackage(file, limits, (part) => !isPacked(part));
  if (opened.kind === 'fault') return 'not ours';
  const custom = opened.parts.get(customPart);
  const text = custom ? new TextDecoder().decode(custom) : '';
  const property = new RegExp(`name="${propertyName}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})<`).exec(
    text,
  );
  if (!property) return 'not ours';
  return property[1] === digestOf(opened.parts, opened.packed) ? 'as made' : 'edited';
}

/** The SHA-256 of all parts but the one that holds it, by name. */
function digestOf(parts: Package, packed: PackedParts): string {
  const digest = sha256.create();
  const names = [...parts.keys(), ...packed.keys()].filter((part) => part !== customPart).sort();
  for (const name of names) {
    const bytes = parts.get(name) ?? new Uint8Array();
    const own = isPacked(name)
      ? utf8ToBytes(checksumOf(packed.get(name) ?? { crc: crc32(bytes), size: bytes.length }))
      : sha256(bytes);
    digest.update(concatBytes(utf8ToBytes(`${name}\n`), own));
  }
  return bytesToHex(digest.digest());
}

/** Pictures are known by what the zip says of them: reading 100 MB would take a second, and whoever edits one changes that. */
const checksumOf = ({ crc, size }: Pick<PackedPart, 'crc' | 'size'>): string => `${crc} ${size}\n`;

function withRelationship(parts: Package): Uint8Array {
  const others = relationshipsOf(parts, '').filter(({ type }) => type !== customRelationship);
  const own = {
    id: 'rIdFingerprint',
    type: customRelationship,
    target: customPart,
    isExternal: false,
  };
  return relationshipsXml('', [...others, own]);
}

/** Whether a package says that it is a paper of ours, edited or not. */
export function hasFingerprint(parts: Package): boolean {
  const custom = parts.get(customPart);
  return (
    custom !== undefined && new TextDecoder().decode(custom).includes(`name="${propertyName}"`)
  );
}

/** The properties that a template brings, such as labels of confidentiality, stay; ours comes last. */
function customXml(digest: string, others: Uint8Array | undefined): Uint8Array {
  const kept = others ? propertiesIn(new TextDecoder().decode(others)) : [];
  const numbers = kept.map((property) => Number(/\spid="(\d+)"/.exec(property)?.[1] ?? 0));
  const number = Math.max(1, ...numbers) + 1;
  return utf8ToBytes(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${kept.join('')}<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${number}" name="${propertyName}"><vt:lpwstr>${digest}</vt:lpwstr></property></Properties>`,
  );
}

/** The custom properties as Office writes them; those under other prefixes are left out. */
const propertiesIn = (xml: string): readonly string[] =>
  (xml.match(/<property\s[^>]*>[\s\S]*?<\/property>/g) ?? []).filter(
    (property) => !property.includes(`name="${propertyName}"`) && /<vt:/.test(property),
  );
