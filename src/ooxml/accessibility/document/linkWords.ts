import { descendantsOf } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { readDocument, shownIn } from './writtenParts';

/** Links say where they lead (WCAG 2.2, 2.4.4). */
export const linkWords: AccessibilityRule = {
  name: 'link-words',
  finds: (parts) =>
    (readDocument(parts)?.written ?? []).flatMap(({ part, root }) =>
      shownIn(root, 'w:hyperlink')
        .filter((link) => {
          const words = descendantsOf(link, 'w:t').map((one) => one.textContent ?? '');
          const isPicture = descendantsOf(link, 'w:drawing').length > 0;
          return (
            !isPicture && /^\s*((click |see )?here|link|more|read more)?\s*$/i.test(words.join(''))
          );
        })
        .map(() => ({ part, what: 'has a link whose words do not say where it leads' })),
    ),
};
