import type { AccessibilityIssue, CheckedSlide } from './issue';
import { isTitleShape, wordsOf } from './shapeFacts';

/** Every slide has a title in the title's placeholder, and no two slides have the same. */
export function titleIssues(slides: readonly CheckedSlide[]): readonly AccessibilityIssue[] {
  const seen = new Map<string, number>();
  return slides.flatMap(({ number, shapes }): readonly AccessibilityIssue[] => {
    const title = shapes.find(isTitleShape);
    const words = title ? wordsOf(title) : '';
    const issue = { slide: number, object: '', origin: 'slide' } as const;
    if (words === '') return [{ ...issue, rule: 'no title', what: 'has no title' }];
    const first = seen.get(words.toLowerCase());
    seen.set(words.toLowerCase(), first ?? number);
    return first === undefined
      ? []
      : [{ ...issue, rule: 'title twice', what: `has the title of slide ${first}` }];
  });
}
