import { stateOf, withFingerprint, zipPackage } from '../../src/ooxml';
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
});
