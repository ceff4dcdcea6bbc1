import type { StyleRole } from './definitions';
import type { FoundStyle } from './findParagraphStyle';
import { usualSize } from './findTableStyle';
import { inherited, type StyleSheet } from './styleSheet';

const above: Readonly<Partial<Record<StyleRole, StyleRole>>> = {
  'heading 2': 'heading 1',
  'heading 3': 'heading 2',
};

/** How large it is beside the one above: the levels can be told apart at a glance. */
const smaller = 0.83;

interface BasedOn {
  /** The style it is based on. */
  readonly id: string;
  readonly otherwise: string;
}

/**
 * What a heading is given that a template lacks, though it has the one above: the look of that one, a little smaller,
 * without its numbers.
 */
export function headingBelow(
  role: StyleRole,
  sheet: StyleSheet,
  found: ReadonlyMap<StyleRole, FoundStyle>,
): BasedOn | undefined {
  const higher = above[role];
  const style = higher && found.get(higher)?.style;
  if (!style) return undefined;
  const usual = usualSize(sheet);
  const own = Number(inherited(sheet, style, 'w:rPr', 'w:sz')?.getAttribute('w:val')) || usual;
  // In half-points, of which most programs show whole points alone.
  const size = Math.max(usual, Math.min(own - 4, 2 * Math.round(own * smaller * 0.5)));
  const level = role === 'heading 2' ? 1 : 2;
  return {
    id: style.id,
    otherwise: `<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
  };
}
