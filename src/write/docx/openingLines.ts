import type { Document } from '../../ooxml';
import type { Document as Outline } from '../../outline';
import { bodyOf } from './bodyOf';
import { lineOf } from './pageLines';
import type { StyleIds } from './styles';
import { type Marker, tagNamesIn } from './tags';

/** A letter with more text than this is a whole: what follows it starts a page. In characters. */
const longText = 400;

/** Puts title and subtitle above the blocks, where the template's body has no tag that shows them. */
export function openingLines(
  frame: Document,
  marker: Marker,
  { title, subtitle }: Pick<Outline, 'title' | 'subtitle'>,
  styles: StyleIds,
): void {
  const body = bodyOf(frame);
  const shown = tagNamesIn(body);
  let startsPage = (body.textContent ?? '').trim().length > longText;
  for (const [role, text] of [
    ['title', title],
    ['subtitle', subtitle],
  ] as const) {
    if (shown.has(role)) continue;
    marker.parentNode?.insertBefore(lineOf(frame, styles(role), text, startsPage), marker);
    startsPage = false;
  }
}
