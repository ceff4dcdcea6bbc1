import type { Document } from '../../ooxml';
import type { Document as Outline } from '../../outline';
import { bodyOf } from './bodyOf';
import { lineOf } from './pageLines';
import type { StyleIds } from './styles';
import { type Marker, tagNamesIn } from './tags';

/** Puts title and subtitle above the blocks, where the template's body has no tag that shows them. */
export function openingLines(
  frame: Document,
  marker: Marker,
  { title, subtitle }: Pick<Outline, 'title' | 'subtitle'>,
  styles: StyleIds,
): void {
  const shown = tagNamesIn(bodyOf(frame));
  for (const [role, text] of [
    ['title', title],
    ['subtitle', subtitle],
  ] as const) {
    if (!shown.has(role)) {
      marker.parentNode?.insertBefore(lineOf(frame, styles(role), text), marker);
    }
  }
}
