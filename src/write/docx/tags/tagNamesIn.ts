import { descendantsOf, type Element } from '../../../ooxml';
import { namedControls } from './controls';
import { ownText } from './ownTexts';
import { tagsIn } from './tagName';

/** The names of all tags and controls below an element. */
export function tagNamesIn(element: Element): ReadonlySet<string> {
  const tags = descendantsOf(element, 'w:p').flatMap((paragraph) => tagsIn(ownText(paragraph)));
  return new Set([...tags, ...namedControls(element)].map(({ name }) => name));
}
