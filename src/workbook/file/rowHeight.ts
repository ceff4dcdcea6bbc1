import type { Cell } from '../../sheets';

/** Heights in points: a line of the default font, and the tallest row that Excel takes. */
const lineHeight = 15;
const tallest = 409;

/**
 * The height in points that shows all of a row's wrapped text, by counting characters. Excel fits a
 * row anew when it is edited, but not when a file is opened.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    cell.kind === 'text' ? linesOf(cell.text, widths[index] ?? 1) : 1,
  );
  return Math.min(tallest, lineHeight * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => wrappedLines(line, width))
    .reduce((sum, lines) => sum + lines, 0);
}

function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) used = needed;
    else {
      // A word wider than the column is broken over as many lines as it takes.
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / width) - 1;
      used = length % width || Math.min(length, width);
    }
  }
  return lines;
}
