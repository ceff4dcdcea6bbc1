import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

const pane = 'https://localhost';

/** The page that a button of the ribbon opens, by its label, as manifest.xml says. */
export function pageBehind(label: string): string {
  const manifest = new DOMParser().parseFromString(
    readFileSync('manifest.xml', 'utf8'),
    'text/xml',
  );
  const all = (name: string) => [...manifest.getElementsByTagName(name)];
  const named = (name: string, id: string | null | undefined) =>
    all(name)
      .find((one) => one.getAttribute('id') === id)
      ?.getAttribute('DefaultValue');
  const button = all('Control').find((one) => {
    const [words] = one.getElementsByTagName('Label');
    return named('bt:String', words?.getAttribute('resid')) === label;
  });
  const [source] = button?.getElementsByTagName('SourceLocation') ?? [];
  const address = named('bt:Url', source?.getAttribute('resid'));
  if (!address) throw new Error(`The ribbon has no button "${label}".`);
  const { pathname, search } = new URL(address);
  return `${pane}${pathname}${search}`;
}
