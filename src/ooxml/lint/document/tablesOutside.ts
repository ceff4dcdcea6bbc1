import { descendantsOf, type Element } from '../../xml';
import type { LintRule } from '../rule';
import { writtenParts } from './writtenParts';

/** No table stands inside a paragraph (dolanmiu/docx 3038), but for those in a box of text. */
export const tablesOutside: LintRule = {
  name: 'tables-outside-paragraphs',
  look: (linted) =>
    writtenParts(linted).flatMap(({ part, root }) =>
      descendantsOf(root, 'w:tbl')
        .filter(isInParagraph)
        .map(() => ({ part, fault: 'has a table inside a paragraph' })),
    ),
};

function isInParagraph(table: Element): boolean {
  for (let above = table.parentNode; above; above = above.parentNode) {
    if (above.nodeName === 'w:p') return true;
    if (above.nodeName === 'w:txbxContent') return false;
  }
  return false;
}
