import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { iconSizes, localAddress, manifestXml } from '../../src/commands/manifest';
import { pageOf, ribbonButtons } from '../../src/commands/ribbon';
import { drawIcon } from '../../templates/sources/icons/drawIcon';
import { png } from '../../templates/sources/icons/png';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = readFileSync('manifest.xml', 'utf8');
const document = new DOMParser().parseFromString(manifest, 'text/xml');
const elements = (name: string) => [...document.getElementsByTagName(name)];
const values = (name: string, attribute: string) =>
  elements(name).map((element) => element.getAttribute(attribute) ?? '');

test('manifest.xml is current', () => {
  expect(manifest).toBe(manifestXml(localAddress, version));
});

test('the icons are current, and each is as large as its name says', () => {
  for (const size of iconSizes) {
    const icon = readFileSync(`src/taskpane/icons/icon-${size}.png`);
    expect(new Uint8Array(icon)).toEqual(png(drawIcon(size), size));
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('every resource that is asked for is there once, and none is left over', () => {
  const asked = [
    ...values('bt:Image', 'resid'),
    ...['Label', 'Title', 'Description', 'SourceLocation', 'LearnMoreUrl'].flatMap((name) =>
      values(name, 'resid'),
    ),
  ].filter((id) => id !== '');
  const given = ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap((name) => values(name, 'id'))
    .filter((id) => id !== '');
  expect(new Set(given).size).toBe(given.length);
  expect([...new Set(asked)].sort()).toEqual([...given].sort());
});

// The lengths that Office refuses beyond: an id 32 characters, a short string 125, a long one 250.
test('ids and words keep within what Office takes', () => {
  for (const id of [
    ...values('bt:String', 'id'),
    ...values('bt:Url', 'id'),
    ...values('bt:Image', 'id'),
  ]) {
    expect(id.length).toBeLessThanOrEqual(32);
  }
  for (const name of ['bt:ShortStrings', 'bt:LongStrings']) {
    const most = name === 'bt:ShortStrings' ? 125 : 250;
    for (const list of elements(name)) {
      for (const word of [...list.getElementsByTagName('bt:String')]) {
        expect((word.getAttribute('DefaultValue') ?? '').length).toBeLessThanOrEqual(most);
      }
    }
  }
});

test('each button opens its page in the one pane', () => {
  const addresses = new Map(
    elements('bt:Url').map((url) => [url.getAttribute('id'), url.getAttribute('DefaultValue')]),
  );
  const opened = elements('Action').map((action) => [
    action.getElementsByTagName('TaskpaneId')[0]?.textContent,
    addresses.get(action.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid') ?? ''),
  ]);
  expect(opened).toEqual(
    ribbonButtons.map((button) => ['ForumPapers.Pane', `${localAddress}/${pageOf(button)}`]),
  );
});

test('all addresses are the add-in’s own, and none is open to others', () => {
  const all = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url ?? '');
  expect(all.length).toBeGreaterThan(10);
  for (const url of all) expect(url.startsWith(`${localAddress}/`)).toBe(true);
  expect(elements('AppDomain')).toEqual([]);
});

test('an address of a department takes the place of this machine’s everywhere', () => {
  const own = manifestXml('https://papers.example.gov.uk/forum', '1.2.3');
  expect(own).not.toContain('localhost');
  expect(own).toContain('<Version>1.2.3.0</Version>');
  expect(own).toContain('"https://papers.example.gov.uk/forum/taskpane.html?do=check"');
});
