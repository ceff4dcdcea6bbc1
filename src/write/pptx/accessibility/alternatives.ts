import { descendantsOf, type Element } from '../../../ooxml';
import type { SlideRule } from './issue';
import { nameOf, placeholderTypeOf, wordsOf } from './shapeFacts';

/** Whatever is no text has words for those who can't see it, or says that it is decoration. */
export const alternativeIssues: SlideRule = ({ number, shapes }) =>
  shapes.filter(needsWords).map((shape) => ({
    rule: 'no alternative text',
    slide: number,
    object: nameOf(shape),
    what: 'has no alternative text',
    origin: 'slide',
  }));

function needsWords(shape: Element): boolean {
  const [properties] = descendantsOf(shape, 'p:cNvPr');
  const isText =
    shape.nodeName === 'p:sp' && (wordsOf(shape) !== '' || placeholderTypeOf(shape) !== undefined);
  const isGroup = shape.nodeName === 'p:grpSp';
  if (isText || isGroup || !properties) return false;
  const isDecorative = descendantsOf(properties, 'adec:decorative').some(
    (mark) => mark.getAttribute('val') === '1',
  );
  return !isDecorative && (properties.getAttribute('descr') ?? '').trim() === '';
}
