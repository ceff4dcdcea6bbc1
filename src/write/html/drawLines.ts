import { type Anchor, type Box, brokenLines, type FontFace, lineHeight } from '../../layout';
import type { Runs } from '../../outline';
import { type MarkupElement, node, rounded } from './node';

/** A paragraph as it is drawn: sizes and lengths in points. */
export interface DrawnParagraph {
  readonly runs: Runs;
  readonly size: number;
  readonly colour: string;
  readonly linkColour: string;
  readonly align: 'left' | 'centre' | 'right';
  /** Where its lines start, from the frame's left edge. */
  readonly margin: number;
  readonly bullet: { readonly text: string; readonly at: number } | undefined;
  readonly before: number;
  readonly after: number;
  /** The distance of lines as a share of the font's own. */
  readonly spacing: number;
  /** How it is measured; as Arial, where that is not said. */
  readonly face?: FontFace;
}

/** The share of a line's height that stands above its baseline. */
const ascent = 0.8;
const anchors = { left: undefined, centre: 'middle', right: 'end' } as const;

/** Draws paragraphs within a frame, line by line as the layout measured them. */
export function drawLines(
  paragraphs: readonly DrawnParagraph[],
  frame: Box,
  anchor: Anchor,
): readonly MarkupElement[] {
  const broken = paragraphs.map((paragraph) => ({
    paragraph,
    lines: brokenLines(
      paragraph.runs,
      frame.width - paragraph.margin,
      paragraph.size,
      paragraph.face,
    ),
  }));
  const heights = broken.map(({ paragraph, lines }, index) => {
    const { size, spacing, before, after, face } = paragraph;
    return (index > 0 ? before : 0) + lines.length * lineHeight(size, face) * spacing + after;
  });
  const height = heights.reduce((sum, one) => sum + one, 0);
  const spare = { top: 0, centre: (frame.height - height) / 2, bottom: frame.height - height };
  let top = frame.y + Math.max(0, spare[anchor]);
  return broken.flatMap(({ paragraph, lines }, index) => {
    const start = top + (index > 0 ? paragraph.before : 0);
    top += heights[index] ?? 0;
    return drawParagraph(paragraph, lines, frame, start);
  });
}

function drawParagraph(
  paragraph: DrawnParagraph,
  lines: readonly Runs[],
  frame: Box,
  top: number,
): readonly MarkupElement[] {
  const { size, colour, align, margin, bullet, spacing, face } = paragraph;
  const step = lineHeight(size, face) * spacing;
  const left = frame.x + margin;
  const room = frame.width - margin;
  const starts = { left, centre: left + room / 2, right: left + room };
  const shared = { 'font-size': rounded(size), fill: colour };
  const baseline = (line: number) => rounded(top + line * step + step * ascent);
  const mark = bullet
    ? [node('text', { x: rounded(frame.x + bullet.at), y: baseline(0), ...shared }, bullet.text)]
    : [];
  const drawn = lines.map((runs, line) =>
    node(
      'text',
      {
        x: rounded(starts[align]),
        y: baseline(line),
        'text-anchor': anchors[align],
        ...shared,
      },
      ...runs.map((run) => drawRun(run, paragraph)),
    ),
  );
  return [...mark, ...drawn];
}

const drawRun = ({ text, bold, link }: Runs[number], { linkColour }: DrawnParagraph) =>
  bold || link
    ? node(
        'tspan',
        {
          'font-weight': bold ? 'bold' : undefined,
          fill: link ? linkColour : undefined,
          'text-decoration': link ? 'underline' : undefined,
        },
        text,
      )
    : text;
