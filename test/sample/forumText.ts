import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where each slide of the forum's own deck begins in its text, by line number from 1. */
const firstLines = [
  3, 27, 31, 39, 47, 59, 63, 69, 92, 98, 104, 110, 116, 130, 136, 142, 148, 154, 160, 164, 167, 191,
  193, 198, 202, 206, 210, 215, 225, 235, 245, 255, 265, 275, 285, 295, 305, 315, 325, 335, 345,
  353, 431, 459, 477, 493, 503, 508,
];

/**
 * The text of the real forum's deck, slide by slide and line by line. Left out is only what the text's
 * maker added: ** for bold type, and the dash of a sub-point, which is the list's bullet.
 */
export function forumText(): readonly (readonly string[])[] {
  const lines = readFileSync(join(__dirname, 'msf-2023-06-22.txt'), 'utf8').split('\n');
  return firstLines.map((first, index) => {
    const end = (firstLines[index + 1] ?? lines.length + 1) - 1;
    return lines
      .slice(first - 1, end)
      .flatMap((line) => line.split('\t'))
      .map((line) => line.replace(/\*\*/g, '').replace(/^- /, '').trim())
      .filter((line) => line !== '');
  });
}
