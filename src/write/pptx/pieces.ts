import type { Run, Runs } from '../../outline';

/** Text of one run between line breaks; never empty. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly breakBefore: boolean;
}

/** A paragraph's runs, parted at line breaks. */
export function piecesOf(runs: Runs): readonly Piece[] {
  const pieces: Piece[] = [];
  let breakBefore = false;
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      breakBefore ||= index > 0;
      if (text === '') return;
      pieces.push({ run, text, breakBefore: breakBefore && pieces.length > 0 });
      breakBefore = false;
    });
  }
  return pieces;
}
