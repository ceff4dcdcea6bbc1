import type { PlaceholderDesign, Space } from './design';
import type { FlowParagraph } from './flow';
import { lineCount } from './lines';
import type { PlacedParagraph } from './placed';
import { partRuns } from './sentences';
import { lineHeight } from './textWidth';

/** No text outside tables is set smaller, in points, on a slide that is 540 points high. */
export const smallestText = 18;

/**
 * Sets paragraphs in a placeholder: at its own size where they fit, else smaller down to 18 pt, else on
 * several slides. Gives the paragraphs of each slide; the size is the largest that needs no more slides. `least` and `most`
 * are the smallest and the largest size on this slide.
 */
export function fitText(
  paragraphs: readonly FlowParagraph[],
  placeholder: PlaceholderDesign,
  least: number = smallestText,
  most: number = Number.POSITIVE_INFINITY,
): readonly (readonly PlacedParagraph[])[] {
  const own = placeholder.levels[0]?.size ?? least;
  const smallest = Math.min(own, least);
  const largest = Math.max(smallest, Math.min(own, most));
  const fewest = pagesAt(paragraphs, placeholder, smallest).length;
  for (let size = largest; size > smallest; size -= 1) {
    if (pagesAt(paragraphs, placeholder, size).length <= fewest) {
      return placed(wellParted(paragraphs, placeholder, size, fewest), placeholder, size);
    }
  }
  return placed(wellParted(paragraphs, placeholder, smallest, fewest), placeholder, smallest);
}

/** The pages of a size, no point parted from its sub-points where that takes no more pages. */
function wellParted(
  paragraphs: readonly FlowParagraph[],
  placeholder: PlaceholderDesign,
  size: number,
  fewest: number,
): readonly (readonly FlowParagraph[])[] {
  const whole = pagesAt(paragraphs, placeholder, size, true);
  return whole.length <= fewest ? whole : pagesAt(paragraphs, placeholder, size);
}

/** The size of a level when the first level is set at `size`. */
function levelSize(placeholder: PlaceholderDesign, level: number, size: number): number {
  const own = placeholder.levels[0]?.size ?? size;
  const levelOwn = placeholder.levels[level]?.size ?? own;
  if (size === own) return levelOwn;
  return Math.max(Math.min(levelOwn, smallestText, size), Math.floor((levelOwn * size) / own));
}

/** The height in points of paragraphs at a size, with the space around them. */
export const textHeight = (
  paragraphs: readonly FlowParagraph[],
  placeholder: PlaceholderDesign,
  size: number,
): number =>
  paragraphs.reduce((sum, one) => sum + paragraphHeight(one, placeholder, size), 0) +
  placeholder.insets.top +
  placeholder.insets.bottom;

/** The same of paragraphs as they were fitted. */
export const placedHeight = (
  paragraphs: readonly PlacedParagraph[],
  placeholder: PlaceholderDesign,
): number =>
  paragraphs.reduce((sum, one) => sum + setHeight(one, placeholder, one.size), 0) +
  placeholder.insets.top +
  placeholder.insets.bottom;

/** The height of a paragraph in points, with the space around it, when the first level is set at `size`. */
const paragraphHeight = (
  paragraph: FlowParagraph,
  placeholder: PlaceholderDesign,
  size: number,
): number => setHeight(paragraph, placeholder, levelSize(placeholder, paragraph.level, size));

/** The height of a paragraph that is set at a size of its own, or its placeholder's. */
function setHeight(
  paragraph: Omit<PlacedParagraph, 'size'>,
  placeholder: PlaceholderDesign,
  size: number | undefined,
): number {
  const style = placeholder.levels[paragraph.level] ?? placeholder.levels[0];
  const own = size ?? style?.size ?? smallestText;
  const { box, insets, face } = placeholder;
  const margin = paragraph.bullet === 'none' ? 0 : (style?.marginLeft ?? 0);
  const width = box.width - insets.left - insets.right - margin;
  const runs = style?.bold ? paragraph.runs.map((run) => ({ ...run, bold: true })) : paragraph.runs;
  const shown = style?.capitals
    ? runs.map((run) => ({ ...run, text: run.text.toUpperCase() }))
    : runs;
  const lines =
    lineCount(shown, width, own, face) * lineHeight(own, face) * (style?.lineSpacing ?? 1);
  const before = paragraph.spaceBefore ?? distance(style?.spaceBefore, own);
  return lines + before + distance(style?.spaceAfter, own);
}

const distance = (space: Space | undefined, size: number): number =>
  space ? space.points + space.share * size : 0;

function pagesAt(
  paragraphs: readonly FlowParagraph[],
  placeholder: PlaceholderDesign,
  size: number,
  keepsPoints = false,
): readonly (readonly FlowParagraph[])[] {
  const { box, insets } = placeholder;
  const available = box.height - insets.top - insets.bottom;
  const heightOf = (paragraph: FlowParagraph) => paragraphHeight(paragraph, placeholder, size);
  const pages: FlowParagraph[][] = [];
  let page: FlowParagraph[] = [];
  let used = 0;
  const turn = (next?: FlowParagraph) => {
    const kept = takeKept(page, keepsPoints && next !== undefined && next.level > 0);
    if (page.length > 0) pages.push(page);
    page = kept;
    used = kept.reduce((sum, paragraph) => sum + heightOf(paragraph), 0);
  };
  const rest = [...paragraphs];
  for (let next = rest.shift(); next; next = rest.shift()) {
    const height = heightOf(next);
    if (used + height <= available) {
      page.push(next);
      used += height;
      continue;
    }
    if (page.some(({ keepsWithNext }) => !keepsWithNext)) {
      turn(next);
      rest.unshift(next);
      continue;
    }
    // Alone on its slide, or under its label, and still too long: part it.
    const paragraph = next;
    const parted = partRuns(
      paragraph.runs,
      (runs) => used + heightOf({ ...paragraph, runs }) <= available,
    );
    page.push({ ...paragraph, runs: parted?.first ?? paragraph.runs });
    if (parted && parted.rest.length > 0) rest.unshift({ ...paragraph, runs: parted.rest });
    turn();
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Takes the paragraphs off a page's end that stay with what follows; the whole point where one of its sub-points follows. */
function takeKept(page: FlowParagraph[], isWithinPoint: boolean): FlowParagraph[] {
  let end = page.length;
  const point = isWithinPoint ? page.map(({ level }) => level).lastIndexOf(0) : -1;
  if (point > 0) end = point;
  while (end > 0 && page[end - 1]?.keepsWithNext) end -= 1;
  return end === 0 ? [] : page.splice(end);
}

function placed(
  pages: readonly (readonly FlowParagraph[])[],
  placeholder: PlaceholderDesign,
  size: number,
): readonly (readonly PlacedParagraph[])[] {
  const own = placeholder.levels[0]?.size;
  return pages.map((page) =>
    page.map(({ runs, level, bullet, spaceBefore }) => ({
      runs,
      level,
      bullet,
      size: size === own ? undefined : levelSize(placeholder, level, size),
      ...(spaceBefore !== undefined && { spaceBefore }),
    })),
  );
}
