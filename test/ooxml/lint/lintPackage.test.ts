import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Package } from '../../../src/ooxml';
import { lintPackage, rules } from '../../../src/ooxml/lint';
import { sampleDeck } from '../../sample/sampleDeck';
import { sampleResponses } from '../../sample/sampleResponses';
import { brokenRules, changed, type Ground, grounds } from './planted';
import { plantedFaults } from './plantedFaults';

let sound: Readonly<Record<Ground, Package>>;
beforeAll(async () => {
  sound = await grounds();
});

describe('a planted fault is found', () => {
  test.each(plantedFaults.map((fault) => [fault.ground, fault.what, fault] as const))(
    '%s: %s',
    (_ground, _what, { ground, changes, rule }) => {
      expect(brokenRules(changed(sound[ground], changes))).toContain(rule);
    },
  );

  const zip = { level: 6, mtime: new Date(1980, 0, 1) } as const;
  const zipped = (parts: Package, options: object) =>
    new Set(
      lintPackage(zipSync(Object.fromEntries(parts), { ...zip, ...options })).map(
        ({ rule }) => rule,
      ),
    );

  test('in the zip: parts that are not deflated', () => {
    expect(zipped(sound.workbook, { level: 0 })).toEqual(new Set(['zip-deflated']));
  });

  test('in the zip: the time of its making', () => {
    const mtime = new Date(2023, 5, 22);
    expect(zipped(sound.workbook, { mtime })).toEqual(new Set(['zip-fixed-times']));
  });

  test('in the zip: another part before the content types', () => {
    const turned = new Map([...sound.workbook].reverse());
    expect(zipped(turned, {})).toEqual(new Set(['zip-content-types-first']));
  });

  test('in the zip: folders', () => {
    const withFolder = new Map([...sound.workbook, ['xl/', new Uint8Array()] as const]);
    expect(zipped(withFolder, {})).toContain('zip-parts-only');
  });

  test('in the zip: two parts whose names differ only in case', () => {
    const table = sound.workbook.get('xl/tables/table1.xml') ?? new Uint8Array();
    const twice = new Map([...sound.workbook, ['xl/tables/TABLE1.xml', table] as const]);
    expect(zipped(twice, {})).toContain('zip-names-once');
  });
});

test('every rule has a fault planted for it', () => {
  const planted = new Set(plantedFaults.map(({ rule }) => rule));
  const inZips = rules.filter(({ name }) => name.startsWith('zip-')).map(({ name }) => name);
  expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual(inZips);
  expect(inZips).toHaveLength(5);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test('a file that is no package has one fault', () => {
  expect(lintPackage(new TextEncoder().encode('hello'))).toEqual([
    { rule: 'package', part: '', fault: 'text' },
  ]);
});

describe('what we make has no faults', () => {
  test('the sample’s deck', async () => {
    expect(lintPackage((await sampleDeck()).bytes)).toEqual([]);
  });

  test('the sample’s responses', async () => {
    for (const { bytes } of await sampleResponses()) expect(lintPackage(bytes)).toEqual([]);
  });

  test.each(readdirSync('templates').filter((file) => /\.(pptx|docx|xlsx)$/.test(file)))(
    'templates/%s',
    (file) => {
      expect(lintPackage(new Uint8Array(readFileSync(`templates/${file}`)))).toEqual([]);
    },
  );
});
