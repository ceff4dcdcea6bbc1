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
  /** The size of its first line in points, where that is not the placeholder's own. */
  readonly smallerSize: number | undefined;
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
    if (titleHeight(title, placeholder, size) <= innerHeight(placeholder)) {
      return fitted(title, size, own, false);
    }
  }
  const [first = [], ...others] = title;
  const parted = partRuns(
    first,
    (runs) =>
      titleHeight([[...runs, { text: cutMark }], ...others], placeholder, smallest) <=
      innerHeight(placeholder),
  );
  const cut = [...(parted?.first ?? []), { text: cutMark }];
  return fitted([cut, ...others], smallest, own, true);
}

const fitted = (
  title: readonly Runs[],
  size: number,
  own: number,
  isCut: boolean,
): FittedTitle => ({
  paragraphs: placed(title, size, own),
  smallerSize: size < own ? size : undefined,
  isCut,
});

const innerHeight = ({ box, insets }: PlaceholderDesign): number =>
  box.height - insets.top - insets.bottom;

const sizeOf = (line: number, size: number): number =>
  line === 0 ? size : Math.max(Math.min(size, smallestText), Math.round(size * secondLineShare));

/** The height in points of a title's lines at a size, without the margins of its place. */
export function titleHeight(
  title: readonly Runs[],
  placeholder: PlaceholderDesign,
  size: number,
): number {
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
