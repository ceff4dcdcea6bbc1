import { childOf, descendantsOf, type Element } from '../../xml';
import type { AccessibilityFound, AccessibilityRule } from '../rule';
import { firstOf, styleLooks } from './styleLooks';
import { readDocument, shownIn } from './writtenParts';

/** Headings begin at level 1, none skips a level, and none is blank (Word: "Use headings in the right order"). */
export const headingLevels: AccessibilityRule = {
  name: 'heading-levels',
  finds: (parts) => {
    const document = readDocument(parts);
    const looks = styleLooks(document?.styles);
    const levelOf = (paragraph: Element): number | undefined => {
      const own = childOf(paragraph, 'w:pPr');
      const id = own && childOf(own, 'w:pStyle')?.getAttribute('w:val');
      const styles = looks.chain(id ?? undefined, 'paragraph').map((one) => childOf(one, 'w:pPr'));
      const level = Number(firstOf([own, ...styles], 'w:outlineLvl')?.getAttribute('w:val') ?? 9);
      return level >= 0 && level < 9 ? level + 1 : undefined;
    };
    const found: AccessibilityFound[] = [];
    for (const { part, kind, root } of document?.written ?? []) {
      if (kind !== 'body') continue;
      let before = 0;
      for (const paragraph of shownIn(root, 'w:p')) {
        const level = levelOf(paragraph);
        if (level === undefined) continue;
        const text = descendantsOf(paragraph, 'w:t')
          .map((one) => one.textContent ?? '')
          .join('')
          .trim();
        if (text === '') found.push({ part, what: 'has a heading without words' });
        else if (level > before + 1) {
          const above = before === 0 ? 'nothing' : `one of level ${before}`;
          found.push({ part, what: `has a heading of level ${level} below ${above}` });
        }
        before = level;
      }
    }
    return found;
  },
};
