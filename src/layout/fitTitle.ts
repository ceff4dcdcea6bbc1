import type { Run, Runs } from '../outline';
import type { PlaceholderDesign } from './design';
import { smallestText } from './fitText';
import { lineCount } from './lines';
import type { PlacedParagraph } from './placed';
import { partRuns } from './sentences';
import { lineHeight } from './textWidth';

/** Lines after a title's first are this share of its size. */
const secondLineShare = 0.65;

export interface FittedTitle {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Whether the end of the title had to be left out. */
  readonly isCut: boolean;
}

/** Sets a title in its placeholder, smaller where it must be, cut at a word where even 18 pt is too large. */
export function fitTitle(
  title: readonly Runs[],
  placeholder: PlaceholderDesign,
  cutMark: string,
  least: number = smallestText,
): FittedTitle {
  const own = placeholder.levels[0]?.size ?? least;
  const smallest = Math.min(own, least);
  for (let size = own; size >= smallest; size -= 1) {
    if (height(title, placeholder, size) <= innerHeight(placeholder)) {
      return { paragraphs: placed(title, size, own), isCut: false };
    }
  }
  const [first = [], ...others] = title;
  const parted = partRuns(
    first,
    (runs) =>
      height([[...runs, { text: cutMark }], ...others], placeholder, smallest) <=
      innerHeight(placeholder),
  );
  const cut = [...(parted?.first ?? []), { text: cutMark }];
  return { paragraphs: placed([cut, ...others], smallest, own), isCut: true };
}

const innerHeight = ({ box, insets }: PlaceholderDesign): number =>
  box.height - insets.top - insets.bottom;

const sizeOf = (line: number, size: number): number =>
  line === 0 ? size : Math.max(Math.min(size, smallestText), Math.round(size * secondLineShare));

function height(title: readonly Runs[], placeholder: PlaceholderDesign, size: number): number {
  const { box, insets, levels, face } = placeholder;
  const width = box.width - insets.left - insets.right;
  const style = levels[0];
  const asSet = (run: Run): Run => ({
    ...run,
    ...(style?.bold && { bold: true }),
    ...(style?.capitals && { text: run.text.toUpperCase() }),
  });
  return title.reduce((sum, runs, line) => {
    const lineSize = sizeOf(line, size);
    const lines = lineCount(runs.map(asSet), width, lineSize, face);
    return sum + lines * lineHeight(lineSize, face) * (style?.lineSpacing ?? 1);
  }, 0);
}

function placed(title: readonly Runs[], size: number, own: number): readonly PlacedParagraph[] {
  return title.map((runs, line) => ({
    runs,
    level: 0,
    bullet: 'list',
    size: sizeOf(line, size) === own ? undefined : sizeOf(line, size),
  }));
}
