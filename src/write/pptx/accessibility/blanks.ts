import { descendantsOf, type Element } from '../../../ooxml';
import type { SlideRule } from './issue';
import { nameOf } from './shapeFacts';

/** No empty paragraphs, rows of spaces or tabs stand in for a layout: screen readers say "blank" to each. */
export const blankIssues: SlideRule = ({ number, shapes }) =>
  shapes.filter(hasBlanks).map((shape) => ({
    rule: 'blank characters',
    slide: number,
    object: nameOf(shape),
    what: 'is laid out with blank characters',
    origin: 'slide',
  }));

function hasBlanks(shape: Element): boolean {
  const bodies = [...descendantsOf(shape, 'p:txBody'), ...descendantsOf(shape, 'a:txBody')];
  return bodies.some((body) => {
    const texts = descendantsOf(body, 'a:p').map(({ textContent }) => textContent ?? '');
    if (texts.every((text) => text === '')) return false;
    return texts.some((text) => text.trim() === '' || / {3}|\t/.test(text));
  });
}
