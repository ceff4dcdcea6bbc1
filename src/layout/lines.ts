import type { Runs } from '../outline';
import type { FontFace } from './fontFace';
import { charWidth } from './textWidth';

/** A width that differs by less is the same: renderers round advances. */
export const wrapTolerance = 0.98;

/**
 * How many lines runs take in a width in points, wrapped as PowerPoint does: at spaces and after
 * hyphens; a word wider than the line is broken.
 */
export function lineCount(runs: Runs, width: number, size: number, face?: FontFace): number {
  const available = width * wrapTolerance;
  let lines = 1;
  let lineWidth = 0;
  let wordWidth = 0;
  for (const { text, bold = false } of runs) {
    for (const char of text) {
      if (char === '\n') {
        lines += 1;
        lineWidth = 0;
        wordWidth = 0;
        continue;
      }
      const advance = charWidth(char, size, bold, face);
      const isSpace = char === ' ' || char === '\t';
      if (lineWidth + advance > available && !isSpace) {
        lines += 1;
        // The word that does not fit goes on the next line, unless it fills a whole one.
        lineWidth = wordWidth + advance > available ? 0 : wordWidth;
        wordWidth = lineWidth;
      }
      lineWidth += advance;
      wordWidth = isSpace || char === '-' || char === '–' ? 0 : wordWidth + advance;
    }
  }
  return lines;
}

/** The widest word of runs in points, which no wrapping can make narrower. */
export function widestWord(runs: Runs, size: number, face?: FontFace): number {
  let widest = 0;
  let width = 0;
  for (const { text, bold = false } of runs) {
    for (const char of text) {
      width = /\s/.test(char) ? 0 : width + charWidth(char, size, bold, face);
      widest = Math.max(widest, width);
    }
  }
  return widest;
}
