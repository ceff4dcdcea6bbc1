import { descendantsOf, type Element } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { readDocument, shownIn } from './writtenParts';

/** Pictures, charts and shapes have a text in their place, or are marked as decoration (Word: "Add alt text"). */
export const alternativeTexts: AccessibilityRule = {
  name: 'alternative-texts',
  finds: (parts) =>
    (readDocument(parts)?.written ?? []).flatMap(({ part, root }) => [
      ...shownIn(root, 'w:drawing')
        .filter((drawing) => !isText(drawing) && !isDescribed(drawing))
        .map(() => ({ part, what: 'has a picture or drawing without alternative text' })),
      ...['w:pict', 'w:object']
        .flatMap((name) => shownIn(root, name))
        .filter((old) => descendantsOf(old, 'v:imagedata').length > 0 && !isOldDescribed(old))
        .map(() => ({ part, what: 'has a picture or object without alternative text' })),
    ]),
};

/** A box of text is read as text. */
const isText = (drawing: Element): boolean =>
  descendantsOf(drawing, 'w:txbxContent').length > 0 &&
  descendantsOf(drawing, 'pic:pic').length === 0;

const isDescribed = (drawing: Element): boolean =>
  descendantsOf(drawing, 'wp:docPr').every(
    (shape) =>
      (shape.getAttribute('descr') ?? shape.getAttribute('title') ?? '').trim() !== '' ||
      descendantsOf(shape, '*').some(
        (one) =>
          /:decorative$/.test(one.nodeName) && /^(1|true)$/.test(one.getAttribute('val') ?? ''),
      ),
  );

const isOldDescribed = (old: Element): boolean =>
  descendantsOf(old, '*').some((one) => (one.getAttribute('alt') ?? '').trim() !== '');
