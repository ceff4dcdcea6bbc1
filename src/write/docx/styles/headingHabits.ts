import type { StyleRole } from './definitions';
import type { FoundStyle } from './findParagraphStyle';
import { inherited, isOn, type StyleSheet } from './styleSheet';

/** What a template's own heading styles leave to whoever types. */
export interface HeadingHabits {
  /** Those that do not stay with the text below them. */
  readonly loose: ReadonlySet<StyleRole>;
  /** Those with hardly any space above. */
  readonly tight: ReadonlySet<StyleRole>;
}

/** Less space than this, in twentieths of a point, does not part a heading from a table. */
const parting = 100;

export function headingHabits(
  sheet: StyleSheet,
  found: ReadonlyMap<StyleRole, FoundStyle>,
): HeadingHabits {
  const loose = new Set<StyleRole>();
  const tight = new Set<StyleRole>();
  for (const role of ['heading 1', 'heading 2', 'heading 3'] as const) {
    const style = found.get(role)?.style;
    if (!style) continue;
    if (!isOn(inherited(sheet, style, 'w:pPr', 'w:keepNext'))) loose.add(role);
    const spacing = inherited(sheet, style, 'w:pPr', 'w:spacing');
    const isAutomatic = spacing?.getAttribute('w:beforeAutospacing') === '1';
    if (!isAutomatic && Number(spacing?.getAttribute('w:before') ?? 0) < parting) tight.add(role);
  }
  return { loose, tight };
}
