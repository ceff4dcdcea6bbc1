import { childOf, type Document, descendantsOf, type Element } from '../../../ooxml';
import { isKnownTag, tagName } from './tagName';

/** A content control that bears the name of a tag (ECMA-376-1, 17.5.2). */
export interface NamedControl {
  readonly control: Element;
  readonly typed: string;
  readonly name: string;
}

/** Controls that hold something else than words. */
const otherContent = [
  'w:picture',
  'w14:checkbox',
  'w:group',
  'w15:repeatingSection',
  'w:docPartObj',
];

/** The content controls whose tag, or else title, is the name of a tag. */
export function namedControls(part: Document | Element): readonly NamedControl[] {
  return descendantsOf(part, 'w:sdt').flatMap((control) => {
    const properties = childOf(control, 'w:sdtPr');
    if (!properties || otherContent.some((name) => childOf(properties, name))) return [];
    const known = ['w:tag', 'w:alias']
      .map((name) => childOf(properties, name)?.getAttribute('w:val') ?? '')
      .find((typed) => isKnownTag(tagName(typed)));
    return known === undefined ? [] : [{ control, typed: known, name: tagName(known) }];
  });
}

/** Takes out of a control what says that it shows a prompt, or gets its words from elsewhere. */
export function freeControl(control: Element, others: readonly string[] = []): void {
  const properties = childOf(control, 'w:sdtPr');
  const bound = ['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding', ...others];
  for (const name of bound) {
    const one = properties && childOf(properties, name);
    if (one) properties?.removeChild(one);
  }
  const date = properties && childOf(properties, 'w:date');
  date?.removeAttribute('w:fullDate');
}
