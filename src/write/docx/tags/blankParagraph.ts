import { childrenOf, descendantsOf, type Element } from '../../../ooxml';
import { ownText } from './ownTexts';

/** What a paragraph can show, or be needed for, besides text. */
const shown = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:fldChar',
  'w:fldSimple',
  'w:br',
  'w:sectPr',
  'w:sym',
  'w:sdt',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:altChunk',
  'm:oMath',
];

/** Whether a paragraph shows nothing: no text, and nothing but text in its runs. */
export const isBlank = (paragraph: Element): boolean =>
  ownText(paragraph).trim() === '' &&
  shown.every((name) => descendantsOf(paragraph, name).length === 0);

/** Whether a block may be taken out: a cell must end with a paragraph, and a header, footer or cell must hold one. */
export function mayGo(block: Element): boolean {
  const parent = block.parentElement;
  if (!parent) return false;
  const blocks = childrenOf(parent).filter(({ nodeName }) => /^w:(p|tbl|sdt)$/.test(nodeName));
  const last = blocks.filter((one) => one !== block).at(-1);
  return last !== undefined && (parent.nodeName !== 'w:tc' || last.nodeName === 'w:p');
}
