import type { AccessibilityRule } from '../rule';
import { readDocument, shownIn } from './writtenParts';

/** Objects in the text stand in a line of it: readers meet floating ones anywhere (Word: "Place objects in line"). */
export const objectsInline: AccessibilityRule = {
  name: 'objects-in-line',
  finds: (parts) =>
    (readDocument(parts)?.written ?? [])
      .filter(({ kind }) => kind === 'body')
      .flatMap(({ part, root }) =>
        shownIn(root, 'wp:anchor').map(() => ({
          part,
          what: 'has a picture or text box that floats beside the text',
        })),
      ),
};
