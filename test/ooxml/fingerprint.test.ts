import { zipSync } from 'fflate';
import { type Package, stateOf, withFingerprint, zipPackage } from '../../src/ooxml';
import { deckTemplate } from '../../templates/sources/deck/package';
import { unzipped } from './unzipped';

const made = withFingerprint(unzipped(deckTemplate()));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the fingerprint of a paper', () => {
  test('tells a paper as it was made', () => {
    expect(stateOf(zipPackage(made))).toBe('as made');
  });

  test('tells that a part was changed, added or taken out', () => {
    const changed = new Map([...made, ['ppt/presentation.xml', bytes('<changed/>')] as const]);
    const added = new Map([...made, ['ppt/media/image1.png', bytes('picture')] as const]);
    const without = new Map([...made].filter(([part]) => part !== 'ppt/tableStyles.xml'));
    for (const edited of [changed, added, without])
      expect(stateOf(zipPackage(edited))).toBe('edited');
  });

  test('tells that a picture was changed, whether the zip holds it stored or deflated', () => {
    const pictured = (text: string) =>
      new Map([...unzipped(deckTemplate()), ['ppt/media/image1.png', bytes(text)] as const]);
    const parts = withFingerprint(pictured('picture'));
    const edited = new Map([...parts, ['ppt/media/image1.png', bytes('pictuRe')] as const]);
    const zipped = (level: 0 | 9, all: Package) => zipSync(Object.fromEntries(all), { level });
    for (const level of [0, 9] as const) {
      expect(stateOf(zipped(level, parts))).toBe('as made');
      expect(stateOf(zipped(level, edited))).toBe('edited');
    }
  });

  test('does not depend on the order of parts or how they are zipped', () => {
    expect(stateOf(zipPackage(new Map([...made].reverse())))).toBe('as made');
  });

  test('other files are not ours', () => {
    expect(stateOf(deckTemplate())).toBe('not ours');
    expect(stateOf(bytes('hello'))).toBe('not ours');
    expect(stateOf(new Uint8Array())).toBe('not ours');
  });

  test('adding it twice is adding it once', () => {
    expect(zipPackage(withFingerprint(made))).toEqual(zipPackage(made));
  });

  test('stands beside the properties that a template brings, such as a label of confidentiality', () => {
    const label =
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Label"><vt:lpwstr>Official</vt:lpwstr></property>';
    const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${label}</Properties>`;
    const labelled = new Map([
      ...unzipped(deckTemplate()),
      ['docProps/custom.xml', bytes(custom)] as const,
    ]);
    const papers = withFingerprint(withFingerprint(labelled));
    const xml = new TextDecoder().decode(papers.get('docProps/custom.xml'));
    expect(xml).toContain(label);
    expect(xml.match(/<property /g)).toHaveLength(2);
    expect(xml).toContain('pid="3" name="Forum Papers fingerprint"');
    expect(stateOf(zipPackage(papers))).toBe('as made');
  });
});
