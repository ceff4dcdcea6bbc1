import type { Run, Runs } from '../outline';
import type { FontFace } from './fontFace';
import { wrapTolerance } from './lines';
import { charWidth } from './textWidth';

interface Placed {
  readonly char: string;
  readonly run: Run;
}

/**
 * The lines that runs take in a width in points: as many as `lineCount` counts, wrapped in the same places.
 * Spaces at the ends of lines are left out.
 */
export function brokenLines(
  runs: Runs,
  width: number,
  size: number,
  face?: FontFace,
): readonly Runs[] {
  const available = width * wrapTolerance;
  const lines: Runs[] = [];
  let line: Placed[] = [];
  let lineWidth = 0;
  let word = 0;
  let wordWidth = 0;
  const end = (next: Placed[]) => {
    lines.push(joined(line));
    line = next;
    word = 0;
  };
  for (const run of runs) {
    for (const char of run.text) {
      if (char === '\n') {
        end([]);
        lineWidth = 0;
        wordWidth = 0;
        continue;
      }
      const advance = charWidth(char, size, run.bold ?? false, face);
      const isSpace = char === ' ' || char === '\t';
      if (lineWidth + advance > available && !isSpace) {
        const isWhole = wordWidth + advance > available;
        end(isWhole ? [] : line.splice(word));
        lineWidth = isWhole ? 0 : wordWidth;
        wordWidth = lineWidth;
      }
      line.push({ char, run });
      lineWidth += advance;
      const endsWord = isSpace || char === '-' || char === '–';
      wordWidth = endsWord ? 0 : wordWidth + advance;
      if (endsWord) word = line.length;
    }
  }
  return [...lines, joined(line)];
}

function joined(line: readonly Placed[]): Runs {
  let length = line.length;
  while (/^[ \t]$/.test(line[length - 1]?.char ?? '')) length -= 1;
  const runs: Run[] = [];
  let from: Run | undefined;
  for (const { char, run } of line.slice(0, length)) {
    const before = runs.at(-1);
    if (before && from === run) runs[runs.length - 1] = { ...before, text: before.text + char };
    else runs.push({ ...run, text: char });
    from = run;
  }
  return runs;
}
