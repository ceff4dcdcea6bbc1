import type { LayoutDesign, PlacedFreeText, PlacedText, PlaceholderRef } from '../../layout';
import type { Runs } from '../../outline';
import { type DrawnParagraph, drawLines } from './drawLines';
import type { DeckLook, LayoutLook } from './look';
import { type MarkupElement, node, rounded } from './node';
import { hexOf } from './themeColours';

/** What text in placeholders is drawn with. */
export interface TextSetting {
  readonly layout: LayoutDesign;
  readonly look: LayoutLook;
  readonly colours: DeckLook['colours'];
}

/** Draws text in its layout's placeholder. */
export function drawText(text: PlacedText, setting: TextSetting): readonly MarkupElement[] {
  const { layout, look, colours } = setting;
  const design = layout.placeholders.find((one) => isSame(one, text.placeholder));
  if (!design) return [];
  const looks = look.places.find((one) => isSame(one, text.placeholder))?.levels ?? [];
  const { anchor, levels } = design;
  const insets = text.ground?.insets ?? design.insets;
  const paragraphs = text.paragraphs.map((paragraph): DrawnParagraph => {
    const style = levels[paragraph.level] ?? levels[0];
    const own = looks[paragraph.level] ?? looks[0];
    const size = paragraph.size ?? style?.size ?? 18;
    const margin = paragraph.bullet === 'none' ? 0 : (style?.marginLeft ?? 0);
    const isListed = paragraph.bullet === 'list' && style?.bulleted;
    const bullet = isListed
      ? { text: own?.bullet ?? '•', at: Math.max(0, margin + style.indent) }
      : undefined;
    const distance = (space: { points: number; share: number } | undefined) =>
      space ? space.points + space.share * size : 0;
    return {
      runs: asSet(paragraph.runs, style?.bold ?? false, style?.capitals ?? false),
      size,
      colour: text.colour ? hexOf(text.colour, colours) : (own?.colour ?? '#000000'),
      linkColour: hexOf('hlink', colours),
      align: own?.align ?? 'left',
      margin,
      bullet,
      before: paragraph.spaceBefore ?? distance(style?.spaceBefore),
      after: distance(style?.spaceAfter),
      spacing: style?.lineSpacing ?? 1,
      face: design.face,
    };
  });
  const { x, y, width, height } = text.box;
  const frame = {
    x: x + insets.left,
    y: y + insets.top,
    width: width - insets.left - insets.right,
    height: height - insets.top - insets.bottom,
  };
  return [...groundOf(text, colours), ...drawLines(paragraphs, frame, anchor)];
}

/** Draws text that stands in a box of its own. */
export function drawFreeText(
  text: PlacedFreeText,
  { colours, layout }: TextSetting,
): readonly MarkupElement[] {
  const { box, insets, isBold, anchor } = text;
  const paragraphs = text.paragraphs.map(
    ({ runs, size, spaceBefore, bullet, marginLeft, indent }): DrawnParagraph => ({
      runs: asSet(runs, isBold, false),
      size,
      colour: hexOf(text.colour, colours),
      linkColour: hexOf('hlink', colours),
      align: 'left',
      margin: marginLeft,
      bullet: bullet === 'list' ? { text: '•', at: Math.max(0, marginLeft + indent) } : undefined,
      before: spaceBefore ?? 0,
      after: 0,
      spacing: 1,
      face: layout.area.face,
    }),
  );
  const frame = {
    x: box.x + insets.left,
    y: box.y + insets.top,
    width: box.width - insets.left - insets.right,
    height: box.height - insets.top - insets.bottom,
  };
  return drawLines(paragraphs, frame, anchor);
}

function groundOf(
  { ground, box }: PlacedText,
  colours: DeckLook['colours'],
): readonly MarkupElement[] {
  if (!ground) return [];
  const { x, y, width, height } = box;
  const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  return [node('rect', { ...place, fill: hexOf(ground.colour, colours) })];
}

const isSame = (one: PlaceholderRef, other: PlaceholderRef): boolean =>
  one.type === other.type && one.idx === other.idx;

function asSet(runs: Runs, bold: boolean, capitals: boolean): Runs {
  const set = bold ? runs.map((run) => ({ ...run, bold })) : runs;
  return capitals ? set.map((run) => ({ ...run, text: run.text.toUpperCase() })) : set;
}
