import { childrenOf, type Element } from '../../../ooxml';

/** Ends of what may go over several paragraphs; one without the other is a fault. */
const rangeMarks =
  /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

/** Takes a paragraph out, but for the ends of bookmarks and the like, which stand in its place. */
export function takeOut(paragraph: Element): void {
  const parent = paragraph.parentNode;
  for (const child of childrenOf(paragraph)) {
    if (rangeMarks.test(child.nodeName)) parent?.insertBefore(child, paragraph);
  }
  parent?.removeChild(paragraph);
}
