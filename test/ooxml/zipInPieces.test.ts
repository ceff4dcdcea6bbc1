import { zipSync } from 'fflate';
import { crc32 } from '../../src/ooxml/crc32';
import { openPackage } from '../../src/ooxml/openPackage';
import { isSound } from '../../src/ooxml/unpack';
import { readDirectory } from '../../src/ooxml/zipDirectory';
import { isPacked, zipInPieces, zipPackage } from '../../src/ooxml/zipPackage';
import { unzipped } from './unzipped';

const limits = { bytes: 10_000_000, parts: 100 };
const encoder = new TextEncoder();
const picture = Uint8Array.from({ length: 40_001 }, (_, index) => (index * index) % 251);
const template = new Map<string, Uint8Array>([
  ['[Content_Types].xml', encoder.encode('<Types/>')],
  ['ppt/presentation.xml', encoder.encode('<presentation/>'.repeat(1000))],
  ['ppt/media/stored.png', picture],
  ['ppt/media/Büro.png', picture.slice(1)],
]);

/** As other programs pack it: one picture deflated, one stored. */
const file = zipSync({
  '[Content_Types].xml': template.get('[Content_Types].xml') ?? new Uint8Array(),
  'ppt/presentation.xml': template.get('ppt/presentation.xml') ?? new Uint8Array(),
  'ppt/media/stored.png': [picture, { level: 0 }],
  'ppt/media/Büro.png': [picture.slice(1), { level: 9 }],
});

function opened(bytes: Uint8Array = file) {
  const all = openPackage(bytes, limits, (part) => !isPacked(part));
  if (all.kind === 'fault') throw new Error(all.fault);
  return all;
}

describe('a zip written in pieces', () => {
  const { parts, packed } = opened();
  const pieces = zipInPieces(parts, packed);
  const written = Buffer.concat(pieces);

  test('holds the same parts', () => {
    expect([...unzipped(written)].sort()).toEqual([...template].sort());
  });

  test('holds packed parts as they lay in the file they come from, not copied', () => {
    for (const { bytes } of packed.values()) expect(pieces).toContain(bytes);
    expect(packed.get('ppt/media/stored.png')?.bytes.buffer).toBe(file.buffer);
    const entries = readDirectory(written) ?? [];
    expect(entries.map(({ name, method }) => [name, method])).toEqual([
      ['[Content_Types].xml', 8],
      ['ppt/presentation.xml', 8],
      ['ppt/media/stored.png', 0],
      ['ppt/media/Büro.png', 8],
    ]);
  });

  test('can be opened again, and all of it is sound', () => {
    const again = opened(written);
    expect([...again.packed.values()].map(isSound)).toEqual([true, true]);
    expect(openPackage(written, limits)).toMatchObject({ kind: 'opened' });
  });

  test('has the time of all our entries', () => {
    const times = new Set(readDirectory(written)?.map(({ dosTime }) => dosTime));
    expect(times.size).toBe(1);
  });

  test('is the plain zip where nothing is packed already', () => {
    expect(zipInPieces(parts, new Map())).toEqual([zipPackage(parts)]);
  });
});

describe('a packed part', () => {
  const part = opened().packed.get('ppt/media/Büro.png');
  if (!part) throw new Error('no part');

  test('is sound as it is', () => {
    expect(isSound(part)).toBe(true);
  });

  test.each([
    ['a checksum of something else', { ...part, crc: part.crc + 1 }],
    ['less than its size', { ...part, size: part.size + 1 }],
    ['more than its size', { ...part, size: part.size - 1 }],
    ['an end that is missing', { ...part, bytes: part.bytes.slice(0, -20) }],
    ['a packing that Office does not know', { ...part, method: 12 }],
  ])('with %s is not', (_, damaged) => {
    expect(isSound(damaged)).toBe(false);
  });
});

test('checksums are those of zips, whole or in pieces', () => {
  for (const length of [0, 1, 3, 4, 5, 1000, 40_001]) {
    const bytes = picture.slice(0, length);
    const [entry] = readDirectory(zipSync({ a: bytes })) ?? [];
    expect(crc32(bytes)).toBe(entry?.crc);
    const half = Math.floor(length / 2);
    expect(crc32(bytes.subarray(half), crc32(bytes.subarray(0, half)))).toBe(entry?.crc);
  }
});
