import type { Design, PlaceholderDesign } from '../../src/layout';
import { readPresentationTemplate } from '../../src/ooxml';
import { readDesign } from '../../src/write/pptx';
import { deckTemplate } from '../../templates/sources/deck/package';
import { unzipped } from '../ooxml/unzipped';

/** The default template as the layout engine sees it. */
export function defaultDesign(): Design {
  const template = readPresentationTemplate(unzipped(deckTemplate()));
  if (typeof template === 'string') throw new Error('the default template has no layouts');
  return readDesign(template);
}

/** A placeholder of the default template. */
export function placeholder(layout: string, name: string): PlaceholderDesign {
  const found = defaultDesign()
    .layouts.find((one) => one.name === layout)
    ?.placeholders.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} in ${layout}`);
  return found;
}
